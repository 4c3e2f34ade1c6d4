-- The usual weeks follow what changes: the calendar, a class, a custody.
-- RULE: pattern-reapplied
\ir ../lib/childcare.sql
\ir ../lib/pattern.sql
select plan(15);

-- The jobs asked for, run by their own role until each has ended.
create function t.run() returns text language plpgsql as $$
declare
	j record;
	answer text;
	batches integer := 0;
begin
	for j in select id from guichet.job where kind = 'patterns'
	    and state = 'due' loop
		loop
			set local role nightly;
			select x.ended::text into answer
			from api.job_patterns(j.id) x;
			reset role;
			batches := batches + 1;
			exit when answer = 'true' or batches > 9;
		end loop;
		update guichet.job set state = 'done', ended_at = guichet.now()
		where id = j.id;
	end loop;
	return batches || ' ' || answer;
end $$;

select t.pattern('anne', 1, 111, '{112}', 1, '{canteen,morning}',
	'{1:canteen,2:canteen}', null, '2026-12-18') \g /dev/null
select is(t.run(), null, 'a calendar that stays asks for nothing');

-- A closure begins: nobody is cancelled by it; it ends: the days are booked.
insert into guichet.closure (id, during, because, school)
	values (77, '[2026-11-30,2026-12-02)', 'works', 1);
update guichet.booking set state = 'closed-by-town', ended_at = guichet.now(),
	ended_by = 106
	where day between '2026-11-30' and '2026-12-01' and child = 111;
select is(t.run(), '2 true', 'a closure is a matter for the jobs');
select is(t.booked(111), 'canteen 11-23 11-24 12-07 12-08 12-14 12-15',
	'what the town has closed is not booked');
delete from guichet.closure where id = 77;
select t.run() \g /dev/null
select is(t.booked(111), 'canteen 11-23 11-24 11-30 12-01 12-07 12-08 12-14 '
	'12-15', 'the closure is over: the usual days are booked again');

-- Days newly within the calendar.
delete from guichet.booking where day >= '2026-12-14';
delete from guichet.day_slot where day >= '2026-12-14';
select guichet.calendar_build_all('2026-12-14', '2026-12-18') \g /dev/null
select guichet.job_add('patterns', '{}') \g /dev/null
select t.run() \g /dev/null
select is(t.booked(111, '2026-12-14'), 'canteen 12-14 12-15',
	'days that have newly come within the calendar are booked');

-- Another class, at another school, from 1 December on.
select t.save('anne', 2, t.slots('111 2026-12-07'), '{}') \g /dev/null
update guichet.pupil set superseded_at = guichet.now() where child = 111;
insert into guichet.pupil (child, class, during) values
	(111, 11, '[2026-09-01,2026-12-01)'), (111, 21, '[2026-12-01,2027-07-03)');
select is((select string_agg(to_char(day, 'MM-DD') || ' ' || school, ', '
	order by day) from guichet.booking where child = 111 and seat),
	'11-23 1, 11-24 1, 11-30 1, 12-01 2, 12-08 2, 12-14 2, 12-15 2',
	'another school: the days are booked there, a hand edit stays');
select is((select count(*) from guichet.day_slot d where d.taken <> (select
	count(*) from guichet.booking b where b.seat and b.activity = d.activity
	and b.school = d.school and b.day = d.day)), 0::bigint,
	'and every seat is counted where it is');
select is(t.booked(112), 'canteen 11-23 11-24 11-30 12-01 12-07 12-08 12-14 '
	'12-15', 'her brother''s stay where they are');

-- Each parent's week on their own days; Claire has the odd ones (49, 51).
insert into guichet.custody_rule (id, child, layer, kind, first, second, during,
	source) values (501, 113, 1, 'parity', 103, 104, '[2026-09-01,)',
	'judgment');
select t.pattern('claire', 3, 113, '{}', 1, '{canteen}', '{1:canteen,
	2:canteen}', '2026-11-30', '2026-12-18') \g /dev/null
select t.pattern('david', 4, 113, '{}', 1, '{canteen}', '{1:canteen,4:canteen}',
	'2026-11-30', '2026-12-18') \g /dev/null
select is((select string_agg(to_char(day, 'MM-DD') || ' ' || payer, ', '
	order by day) from guichet.booking where child = 113 and seat),
	'11-30 202, 12-01 202, 12-07 203, 12-10 203, 12-14 202, 12-15 202',
	'separated parents each keep a week of their own, on their own days');
select is(t.refused('claire', 3), '12-07 other-parent, 12-08 other-parent',
	'the others'' are told');
select is(t.q('david', 'select days from family.pattern'), '("{1,4}")',
	'and neither reads the other''s');
-- The other way round from 7 December on.
update guichet.custody_rule set superseded_at = guichet.now();
insert into guichet.custody_rule (child, layer, kind, first, second, during,
	source) values (113, 1, 'parity', 104, 103, '[2026-09-01,)', 'judgment');
select is(guichet.custody_moved(113, '2026-12-07'), 4::bigint,
	'a new calendar: what is booked passes to who has the child');
select is((select string_agg(to_char(day, 'MM-DD') || ' ' || payer, ', '
	order by day) from guichet.booking where child = 113 and seat
	and day >= '2026-12-07'), '12-07 202, 12-08 202, 12-10 202, 12-14 203, '
	'12-15 203, 12-17 203',
	'and the days that are theirs now are booked by their usual week');

-- A keeper without authority books nothing more.
update guichet.parent_link set authority = 'withdrawn' where adult = 104;
delete from guichet.booking where child = 113 and day = '2026-12-17';
select guichet.pattern_apply(113, null, null, null) \g /dev/null
select is(t.booked(113, '2026-12-16'), null,
	'who has lost authority books nothing more');
select is_empty($$select child, day, slot from guichet.booking where seat
	group by 1, 2, 3 having count(*) > 1$$, 'one booking a child and slot');

select * from finish();
rollback;
