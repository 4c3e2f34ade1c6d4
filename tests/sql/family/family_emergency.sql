-- family_emergency: whom to call for my children.
\ir ../lib/town.sql
select plan(2);

insert into guichet.emergency_contact (id, child, name, phone, relation, during)
	values (900, 113, 'Paul', '+33399980002', 'neighbour', '[2026-09-01,)'),
	(901, 114, 'Jean', '+33399980003', 'friend', '[2026-09-01,)');
select is(t.q('claire', 'select * from api.family_emergency()'),
	'(900,113,Paul,+33399980002,neighbour)', 'of my child');
select is(t.q(null, 'select count(*) from api.family_emergency()'), '(0)',
	'nothing for a stranger');

select * from finish();
rollback;
