-- file_emergency: whom to call.
\ir ../lib/town.sql
select plan(2);

insert into guichet.emergency_contact (id, child, name, phone, relation, during)
	values (900, 113, 'Paul', '+33399980002', 'neighbour', '[2026-09-01,)');
select is(t.q('clerk', 'select * from api.file_emergency(113)'),
	'(900,Paul,+33399980002,neighbour)', 'in order');
select is(t.q('kitchen', 'select count(*) from api.file_emergency(113)'), '(0)',
	'not without a right');

select * from finish();
rollback;
