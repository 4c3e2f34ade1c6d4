-- rollover_place: the same for all who wait.
\ir ../lib/town.sql
\ir ../lib/rollover.sql
select plan(5);

select t.make(1) \g /dev/null
create function t.place(of_case text, of_class bigint, choice text, n integer)
returns text language sql return format('select * from api.rollover_place(%s, %L,
	%L, %L, null, %L)', t.plan(), of_case, of_class, choice, t.nonce(n));
select is(t.err('manager', t.place(null, null, 'leaves', 2)), 'MU400',
	'of a case or a class');
select is(t.err('manager', t.place('leaving', null, 'leaves', 3)), null,
	'all those at the end of elementary school');
select is(t.line(117), 'leaving leaves', 'leave');
select is(t.err('manager', t.place(null, 13, t.to(11), 4)), null,
	'all those of a class');
select is((select count(*) from guichet.rollover_line
	where rollover = t.plan() and class = 13 and manual), 2::bigint,
	'go on together');

select * from finish();
rollback;
