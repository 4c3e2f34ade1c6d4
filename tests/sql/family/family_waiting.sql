-- family_waiting: what I asked for.
\ir ../lib/town.sql
select plan(3);

insert into guichet.family_change (id, fact, subject, old, proposed, from_day,
	state, person, created_at, reason, decided_at) values
	(900, 'birth', 113, '{}', '{}', '2026-11-18', 'asked', 103,
	'2026-11-17 10:00+01', 'Le livret', null),
	(901, 'name', 113, '{}', '{}', '2026-11-18', 'refused', 103,
	'2026-11-01 10:00+01', 'Illisible', '2026-11-02 10:00+01'),
	(902, 'name', 113, '{}', '{}', '2026-11-18', 'refused', 103,
	'2026-08-01 10:00+02', 'Ancien', '2026-08-02 10:00+02');
select is(t.q('claire', 'select id, waits, fact, child, state, reason
	from api.family_waiting()'),
	'(900,t,birth,"(Zoé,Petit-Roux)",asked,"Le livret")
(901,f,name,"(Zoé,Petit-Roux)",refused,Illisible)',
	'what waits first, then what was decided lately');
select is(t.q('david', 'select count(*) from api.family_waiting()'), '(0)',
	'each parent their own');
select is(t.q(null, 'select count(*) from api.family_waiting()'), '(0)',
	'nothing for a stranger');

select * from finish();
rollback;
