-- file_link_save: authority from a day on.
-- RULE: dated-facts
-- RULE: child-has-guardian
\ir ../lib/town.sql
select plan(6);

create function t.link(child integer, adult integer, authority text, n integer)
	returns text language sql return format('select * from
	api.file_link_save(%s, %s, %L, %L, %L, %L)', child, adult, authority,
	'2026-12-01', 'judgment', t.nonce(n));
select is(t.err('kitchen', t.link(113, 104, 'withdrawn', 1)), 'MU403',
	'not without the right');
select is(t.q('clerk', t.link(113, 104, 'withdrawn', 1)), '(113)', 'withdrawn');
select is((select string_agg(authority || ' ' || during || ' ' || source, ', '
	order by during) from guichet.parent_link where child = 113
	and adult = 104 and superseded_at is null),
	'full [2018-07-01,2026-12-01) declared, withdrawn [2026-12-01,) judgment',
	'from that day on; until then it was so');
select is(t.err('clerk', t.link(113, 103, 'withdrawn', 2)), 'MU528',
	'an enrolled child keeps a guardian');
select is(t.err('clerk', t.link(113, 113, 'full', 2)), 'MU404',
	'nobody is their own guardian');
select is(t.err('clerk', t.link(113, 104, 'some', 2)), 'MU455',
	'an authority of the list');

select * from finish();
rollback;
