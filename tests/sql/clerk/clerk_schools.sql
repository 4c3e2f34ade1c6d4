-- The schools served that day.
\ir ../lib/town.sql
select plan(3);

select t.save('anne', 1, '{}', t.slots('111 2026-11-23', '112 2026-11-23'))
	\g /dev/null
select is(t.q('clerk', 'select * from api.clerk_schools(''2026-11-23'')'),
	'(1,Jules-Ferry,2,100)
(2,Louise-Michel,0,)', 'with meals and seats');
insert into guichet.closure (school, during, because) values
	(2, '[2026-11-23,2026-11-24)', 'strike');
select is(t.q('clerk', 'select id from api.clerk_schools(''2026-11-23'')'),
	'(1)', 'a closed school is not served');
select is(t.err('anne', 'select * from api.clerk_schools(null)'), '42501',
	'not for families');

select * from finish();
rollback;
