-- A note that was no child more.
\ir ../lib/roll.sql
select plan(4);
create function t.dropped(who text, n integer, note bigint) returns text
	language sql as $$select coalesce(t.err(who, format(
	'select * from api.unknown_drop(%s, ''Compté deux fois'', %L)', note,
	t.nonce(n))), 'done')$$;
insert into guichet.unknown_child (id, activity, school, day, words, noted_by,
	noted_at) overriding system value
	values (1, 'canteen', 1, '2026-11-23', 'Max', 181, guichet.now());

select is(t.dropped('attendant', 11, 1), 'MU403', 'a clerk settles it');
select is(t.dropped('manager', 12, 1), 'done', 'there was none');
select is(t.dropped('manager', 13, 1), 'MU409', 'once');
select is((select concat_ws(' ', reason, settled_by) from
	guichet.unknown_child), 'Compté deux fois 180', 'with the reason');

select * from finish();
rollback;
