-- data_absences: what a person takes away.
-- RULE: parents-privacy
\ir ../lib/absence.sql
select plan(3);

select t.declare('anne', 21, 111, 3, '2026-11-23', null) \g /dev/null
select is(t.q('anne', 'select child, activity, during, kind, proof
	from api.data_absences()'), '("(Léa,Martin)",,"[2026-11-23,2026-11-24)",'
	'"Maladie, avec justificatif",awaited)', 'what was declared');
select is(t.q('eve', 'select * from api.data_absences()'), null,
	'nothing of another''s');
select is(t.q(null, 'select * from api.data_absences()'), null,
	'nothing for a stranger');

select * from finish();
rollback;
