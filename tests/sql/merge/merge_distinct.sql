-- merge_distinct: two that are not one are not asked about again.
\ir ../lib/town.sql
\ir ../lib/merge.sql
select plan(5);

select guichet.merge_near_find() \g /dev/null
create function t.two(one bigint, other bigint, n integer) returns text
	language sql return format('select * from
	api.merge_distinct(%L, %s, %s, %L)', 'person', one, other, t.nonce(n));
select is(t.err('kitchen', t.two(111, 121, 1)), 'MU403', 'not without the right');
select is(t.q('clerk', t.two(121, 111, 1)), '(person)', 'said');
select is(t.q('clerk', t.two(121, 111, 1)), '(person)', 'once');
select is((select string_agg(one || ' ' || other, ',')
	from guichet.merge_distinct), '111 121', 'kept in one order');
select is(t.err('clerk', t.two(111, 999, 2)), 'MU404', 'two that are there');

select * from finish();
rollback;
