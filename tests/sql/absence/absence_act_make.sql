-- Preparing what the town says: absence_act_make.
\ir ../lib/absence.sql
select plan(7);

select matches(t.act(21, 2, 'school:1', null, '2026-11-23', null), '[0-9]',
	'a strike at a site');
select is((select concat_ws(' ', kind, during, school, state, made_by)
	from guichet.absence_act), '2 [2026-11-23,2026-11-24) 1 draft 180',
	'it is prepared');
select is((select count(*) from guichet.absence), 0::bigint,
	'and nothing is written of any child');
create function t.act_err(kind bigint, place text, first text, until text)
returns text language sql as $$select t.err('manager', format('select * from
	api.absence_act_make(%s, %L, null, %L, %L, null, %L)', kind, place, first,
	until, t.nonce(30)))$$;
select is(t.act_err(9, null, '2026-11-23', null), 'MU670', 'no such kind');
select is(t.act_err(2, null, '2026-11-23', '2026-11-22'), 'MU673',
	'not backwards');
select is(t.act_err(2, 'class:999', '2026-11-23', null), 'MU404',
	'no such class');
select is(t.act_err(2, 'x', '2026-11-23', null), 'MU404', 'no such place');

select * from finish();
rollback;
