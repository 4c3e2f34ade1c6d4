-- The absences of one's children: absences.
-- RULE: parents-privacy
\ir ../lib/absence.sql
select plan(3);

select t.declare('anne', 21, 111, 1, '2026-11-23', '2026-11-24') \g /dev/null
select t.declare('anne', 23, 112, 3, '2026-11-23', null) \g /dev/null
select is(t.q('bruno', 'select name, activity, first, last, kind, proof, late,
	town, open from api.absences()'), '("(Léa,Martin)",,2026-11-23,'
	'2026-11-24,Maladie,none,f,f,t)
("(Tom,Martin)",,2026-11-23,2026-11-23,"Maladie, avec justificatif",awaited,f,f,t)',
	'the other parent of the home sees both');
select is(t.q('eve', 'select id from api.absences()'), null,
	'a stranger none');
select api.clock_set('2026-11-26 00:00 Europe/Paris') \g /dev/null
select is(t.q('anne', 'select proof, late, open, provable from api.absences()
	where id = ' || t.absence(112)), '(awaited,t,f,f)',
	'a proof that did not come in time is late');

select * from finish();
rollback;
