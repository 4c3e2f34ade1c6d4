-- file_pickups: who may collect a child.
\ir ../lib/town.sql
select plan(2);

insert into guichet.authorised_pickup (id, child, name, relation, during) values
	(900, 113, 'Rose', 'grandparent', '[2026-09-01,)'),
	(901, 113, 'Hier', 'friend', '[2026-09-01,2026-11-18)');
select is(t.q('clerk', 'select * from api.file_pickups(113)'),
	'(900,Rose,,grandparent,"[2026-09-01,)")', 'today or later');
select is(t.q('kitchen', 'select count(*) from api.file_pickups(113)'), '(0)',
	'not without a right');

select * from finish();
rollback;
