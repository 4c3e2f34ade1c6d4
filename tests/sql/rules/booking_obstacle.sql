-- Why a day is not booked: one order, whoever asks, and what each may overlook.
-- RULE: booking-obstacle
-- RULE: canteen-closed
-- RULE: opening-date
-- RULE: canteen-cutoff
\ir ../lib/childcare.sql
select plan(35);

-- A day with everything against it; what is said first is put right, one after
-- the other.
create table t.d as select d.* from guichet.day_slot d
	where activity = 'canteen' and school = 1 and day = '2026-11-24';
update t.d set because = 'strike', opens_at = '2026-12-01', day = '2026-11-17',
	book_until = '2026-11-16', state = 'serving', capacity = 2, taken = 2,
	holds = true;
create table t.f as select false as enrolled, true as elsewhere, true as other,
	true as by_hand, '{}'::text[] as overlooked;
create function t.why() returns text language sql as $$
	select guichet.obstacle(f.overlooked, guichet.now(), (
	    select row(d.*)::guichet.day_slot from t.d), f.enrolled,
	    f.elsewhere, f.other, f.by_hand) from t.f f $$;
select is(guichet.obstacle('{}', guichet.now(), null, false, true, true), 'no-day',
	'a day that no calendar has');
select is(t.why(), 'closed', 'first that it does not take place');
update t.d set because = null;
select is(t.why(), 'not-enrolled', 'then that the child may not come');
update t.f set enrolled = true;
select is(t.why(), 'not-open', 'then that it is too early');
update t.d set opens_at = null;
select is(t.why(), 'late', 'or too late');
update t.f set overlooked = '{late}';
select is(t.why(), 'past', 'over');
update t.d set day = '2026-11-24';
select is(t.why(), 'serving', 'begun');
update t.d set state = 'closed';
select is(t.why(), 'locked', 'locked');
update t.d set state = 'invoiced';
select is(t.why(), 'locked', 'or invoiced');
update t.d set state = 'open';
select is(t.why(), 'slot-taken', 'then that the child is elsewhere');
update t.f set elsewhere = false;
select is(t.why(), 'by-hand', 'or was taken off by hand');
update t.f set by_hand = false;
select is(t.why(), 'full', 'then the seats');
update t.d set waits = true;
select is(t.why(), 'full', 'a list ends with the cut-off');
update t.d set book_until = '2026-11-19';
select is(t.why(), 'other-parent', 'then whose day it is');
update t.f set other = false;
select is(t.why(), 'wait', 'a full day that keeps a list');
update t.d set taken = 1;
select is(t.why(), 'to-confirm', 'a seat that is only held');
update t.d set holds = false;
select is(t.why(), null, 'nothing any more');

-- Late: at the instant itself; with a time to book late, until that.
update t.f set overlooked = '{}';
update t.d set book_until = guichet.now() + interval '1 second';
select is(t.why(), null, 'a second before its cut-off');
update t.d set book_until = guichet.now();
select is(t.why(), 'late', 'at its cut-off');
update t.d set late_until = guichet.now() + interval '1 second';
select is(t.why(), 'surcharge', 'then for more money');
update t.d set late_until = guichet.now(), book_until = guichet.now()
	- interval '1 second';
select is(t.why(), 'late', 'until that is over too');
update t.d set late_until = guichet.now() + interval '1 day',
	state = 'counting-frozen';
select is(t.why(), 'surcharge', 'also when the count is frozen');
update t.d set state = 'serving';
select is(t.why(), 'late', 'never when children are there');

-- What each may overlook.
select is((select string_agg(a || ': ' || array_to_string(guichet.overlooked(a,
	s::text[]), ' '), E'\n' order by n) from (values
	(1, 'family', '{reason,over}'), (2, 'pattern', '{reason,over}'),
	(3, 'offer', '{}'), (4, 'reopening', '{}'), (5, 'reopening', '{over}'),
	(6, 'town', '{}'), (7, 'town', '{reason}'), (8, 'town', '{over}'))
	x (n, a, s)),
'family: surcharge
pattern: 
offer: not-open full wait to-confirm
reopening: closed not-open late surcharge serving other-parent to-confirm
reopening: closed not-open late surcharge serving other-parent full wait to-confirm
town: not-open other-parent to-confirm
town: not-open other-parent to-confirm late surcharge
town: not-open other-parent to-confirm full wait',
	'each what is theirs, and no more than they said');
select is_empty($$select o from (values ('family'), ('pattern'), ('offer'),
	('reopening'), ('town')) x (a), unnest(guichet.overlooked(a,
	'{reason,over}')) o where o in ('no-day', 'not-enrolled', 'past',
	'locked', 'slot-taken')$$, 'nobody a child that may not or cannot come');

-- Giving back what is booked.
-- RULE: kitchen-difference
update t.d set because = 'strike', cancel_until = guichet.now(),
	state = 'counting-frozen';
create function t.kept(other boolean) returns text language sql as $$
	select guichet.cancel_obstacle(guichet.now(),
	    row(d.*)::guichet.day_slot, other) from t.d $$;
select is(t.kept(true), 'closed', 'nothing is given back on a closed day');
update t.d set because = null;
select is(t.kept(true), 'late', 'nor at the cut-off');
update t.d set cancel_until = guichet.now() + interval '1 second';
select is(t.kept(true), 'other-parent', 'nor what is the other parent''s');
select is(t.kept(false), null, 'a second before, also when the count is frozen');
update t.d set state = 'serving';
select is(t.kept(false), 'late', 'never when children are there');
select is(guichet.day_state('late', true, 'confirmed', false, null), 'locked',
	'which a family reads as locked');

-- One child and day by every door: not enrolled any more, and elsewhere.
insert into guichet.booking_pattern (child, activity, adult, weeks, anchor, days,
	during) values (111, 'canteen', 101, 1, '2026-11-23', '{2}',
	'[2026-11-24,2026-11-25)');
insert into guichet.booking (child, activity, school, day, slot, booked_by,
	booked_at, state, ended_at) values (111, 'canteen', 1, '2026-11-24',
	'noon', 101, '2026-11-01', 'closed-by-town', '2026-11-10');
insert into guichet.activity (code, label, grouped, slot, begins, ends)
	values ('lunch', 'Repas', 'leisure', 'noon', '12:00', '13:00');
insert into guichet.day_slot (activity, school, day, slot, book_until,
	change_until, cancel_until) select 'lunch', school, day, slot, book_until,
	change_until, cancel_until from guichet.day_slot
	where activity = 'canteen' and school = 1 and day = '2026-11-24';
insert into guichet.booking (child, activity, school, day, slot, booked_by,
	booked_at) values (111, 'lunch', 1, '2026-11-24', 'noon', 101,
	'2026-11-01');
create function t.doors() returns text language plpgsql as $$
declare
	b	guichet.booking;
	d	guichet.day_slot;
	w	guichet.wish := row(111, 'canteen', '2026-11-24', 'add');
	told	text;
begin
	select * into b from guichet.booking where child = 111
	and activity = 'canteen';
	select * into d from guichet.day_slot where activity = 'canteen'
	and school = 1 and day = '2026-11-24';
	told := concat_ws(' ', (select reason
	    from guichet.booking_change(101, w, t.nonce(1))),
	    (select reason from guichet.pattern_days('{111}', 'canteen',
	    '[2026-11-24,2026-11-25)')), guichet.seat_confirm(101, b, d),
	    guichet.closing_obstacle(b));
	begin
		perform guichet.town_add(101, w, 'because', true, t.nonce(2));
	exception when sqlstate 'MU619' then
		told := told || ' ' || sqlerrm;
	end;
	return told;
end $$;
select matches(t.doors(), '^(slot-taken ){4}.*: slot-taken$',
	'elsewhere: the same by every door');
update guichet.enrolment set superseded_at = guichet.now() where child = 111;
select matches(t.doors(), '^(not-enrolled ){4}.*: not-enrolled$',
	'not enrolled any more and elsewhere: the same by every door');
update guichet.day_slot set because = 'strike' where activity = 'canteen'
	and day = '2026-11-24' and school = 1;
select is((select reason from guichet.pattern_days('{111}', 'canteen',
	'[2026-11-24,2026-11-25)')), 'closed', 'a closed day comes before both');
select is((select string_agg(guichet.obstacle_rule(r), ' ')
	from unnest(array['late', 'full', 'no-day']) r),
	'canteen-cutoff canteen-capacity canteen-calendar',
	'a refusal keeps its rule');

select * from finish();
rollback;
