-- What a closing may name, and what its form is refused for.
\ir ../lib/childcare.sql
select plan(6);
create function t.make(what text, school text, first date, until date,
	because text, n integer) returns text language sql return format(
	'select * from api.closing_make(%L, %s, %L, %L, %L, '''', %L)', what,
	coalesce(school, 'null'), first, until, because, t.nonce(n));
-- RULE: closing-days
select is(t.err('manager', t.make('', null, '2026-11-24', '2026-11-23', 'works',
	1)), 'MU614', 'days in the wrong order');
select is(t.err('manager', t.make('', null, '2026-12-01', '2027-01-30', 'works',
	2)), 'MU614', 'sixty-one days are too many');
select is(t.err('manager', t.make('', null, '2026-12-01', '2027-01-29', 'works',
	3)), null, 'sixty are not');
select is(t.err('manager', t.make('activity:nothing', null, '2026-12-01', null,
	'works', 4)), 'MU404', 'no such activity');
select is(t.err('manager', t.make('', '999', '2026-12-01', null, 'works', 5)),
	'MU404', 'no such site');
select is(t.err('manager', t.make('', null, '2026-12-01', null,
	'public-holiday', 6)), 'MU455', 'a reason that is the calendar''s own');
select * from finish();
rollback;
