-- setting_move: another day for a draft, which is then checked again.
\ir ../lib/town.sql
\ir ../lib/setting.sql
select plan(4);

create function t.move(n integer, day date) returns text language sql as
	$$ select t.err('manager', format('select * from api.setting_move(900,
	%s, %L, %L)', t.version(), day, t.nonce(n))) $$;
select t.line(1, 'capacity', 'activity=canteen where=1 capacity=80 '
	'until=2026-12-31', (select id::text from guichet.capacity_rule))
	\g /dev/null
select t.act(2, 'check') \g /dev/null
select is(t.move(3, '2026-11-18'), 'MU653', 'a day to come');
select is(t.move(4, '2027-01-04'), null, 'a later day');
select results_eq('select state, from_day from guichet.setting_draft
	where id = 900', $$values ('draft', date '2027-01-04')$$,
	'what was checked is to be checked again');
select t.act(5, 'check') \g /dev/null
select is(t.found('error'), 'invalid',
	'a line that would end before it begins is found');

select * from finish();
rollback;
