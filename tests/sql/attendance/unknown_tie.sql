-- A clerk says which child a note was.
-- RULE: child-never-refused
\ir ../lib/roll.sql
select plan(8);
insert into guichet.unknown_child (id, activity, school, day, words, noted_by,
	noted_at) overriding system value values
	(1, 'canteen', 1, '2026-11-23', 'Un grand, Max ?', 181, guichet.now()),
	(2, 'canteen', 1, '2026-11-23', 'Léa', 181, guichet.now());
create function t.tie(n integer, note bigint, child bigint) returns text
	language sql as $$select coalesce(t.err('manager', format(
	'select * from api.unknown_tie(%s, %s, %L, %L)', note, child,
	t.digest('manager'), t.nonce(n))), 'done')$$;

-- It does not stand in the way of closing, and the day comes to its line after.
select t.tap('attendant', 13, 111, 'present') \g /dev/null
select t.tap('attendant', 14, 112, 'present') \g /dev/null
update guichet.person set email = 'eve@exemple.fr' where id in (
	select adult from guichet.parent_link where child = 114);
select t.close('attendant', 15) \g /dev/null
select is(t.tie(21, 1, 111), 'MU690', 'not who was there already');
select is(t.tie(22, 1, 114), 'done', 'it was Max');
select is((select concat_ws(' ', l.mark, l.child, l.price > 0)
	from guichet.attendance_line l where l.superseded_at is null
	and l.child = 114), 'unbooked 114 t', 'a closed day has its line');
select is((select count(*) from guichet.attendance_faults()), 0::bigint,
	'and stays whole');
select is((select count(*) from guichet.attendance_notice_line x
	join guichet.attendance_line l on l.id = x.line
	where l.child = 114) > 0, true, 'the family is told of that one');
select is(t.tie(23, 1, 113), 'MU409', 'it is settled');
update guichet.day_slot set state = 'invoiced' where activity = 'canteen'
	and school = 1 and day = '2026-11-23';
select is(t.tie(24, 2, 113), 'done', 'so it is on a day that is invoiced');
select is((select concat_ws(' ', l.mark, l.price > 0)
	from guichet.attendance_line l where l.superseded_at is null
	and l.child = 113), 'unbooked t', 'whose line comes with the next month');

select * from finish();
rollback;
