-- family_pickups: who may collect my children, now or later.
\ir ../lib/town.sql
select plan(2);

insert into guichet.authorised_pickup (child, name, relation, during) values
	(113, 'Hier', 'friend', '[2026-09-01,2026-11-18)'),
	(113, 'Demain', 'friend', '[2026-11-19,2026-11-20)'),
	(114, 'Autre', 'friend', '[2026-09-01,)');
select is(t.q('claire', 'select child, name, during from api.family_pickups()'),
	'(113,Demain,"[2026-11-19,2026-11-20)")', 'not who might yesterday');
select is(t.q('eve', 'select name from api.family_pickups()'), '(Autre)',
	'each parent those of their children');

select * from finish();
rollback;
