-- job_kitchen_freeze: the count of a day is frozen once, when its instant has
-- come, by site, age and diet; what moves after is listed, never counted again.
-- RULE: kitchen-frozen
-- RULE: kitchen-difference
\ir ../lib/town.sql
\ir ../lib/care.sql
select plan(24);

create function t.run() returns text language plpgsql as $$
declare
	answer text;
	j bigint := guichet.job_add('kitchen-freeze', '{}');
begin
	set local role nightly;
	select string_agg(x::text, ',') into answer
	from api.job_kitchen_freeze(j) x;
	reset role;
	return answer;
end $$;
create function t.lines(what date) returns text language sql return (select
	string_agg(format('%s %s %s %s', o.school, l.age_group, l.diet, l.meals),
	', ' order by o.school, l.age_group, l.diet)
	from guichet.kitchen_order o join guichet.kitchen_line l using (number)
	where o.day = what);
create function t.moves(what date) returns text language sql return (select
	string_agg(format('%s %s %s %s', m.kind, m.age_group, m.diet, m.meals),
	', ' order by m.id)
	from guichet.kitchen_order o join guichet.kitchen_move m using (number)
	where o.day = what);
-- C3 at any instant: order and differences are who is counted now.
create function t.adds(what date) returns boolean language sql return (select
	coalesce(bool_and(o.meals + coalesce((select sum(m.meals)
	    from guichet.kitchen_move m where m.number = o.number), 0)
	    = (select count(*) from guichet.booking b where b.day = o.day
	    and b.school = o.school and b.activity = o.activity
	    and b.state in ('confirmed', 'served'))), false)
	from guichet.kitchen_order o where o.day = what);

-- The whole past year has no order: only what is of this month is caught up.
select is((select count(*) from guichet.day_slot where order_at is null),
	0::bigint, 'every canteen day has its instant');
select t.run() \g /dev/null
select is((select min(day) from guichet.kitchen_order)::text, '2026-11-02',
	'a freeze that was missed is caught up, a month back');
select is((select max(day) from guichet.kitchen_order)::text, '2026-11-20',
	'and nothing is frozen before its instant');
select is((select count(*) from guichet.message where kind = 'kitchen-order'),
	2::bigint, 'each site is told once');
delete from guichet.message;

select t.save('anne', 1, '{}', t.slots('111 2026-11-23', '112 2026-11-23',
	'111 2026-11-24'))
	\g /dev/null
select t.save('claire', 1, '{}', t.slots('113 2026-11-23')) \g /dev/null
select t.save('eve', 1, '{}', t.slots('114 2026-11-23')) \g /dev/null
insert into guichet.diet_choice (child, diet, during)
	values (111, 'no-pork', '[2026-09-01,)');

-- Friday, five minutes before: nothing yet, but the job comes back in time.
select api.clock_set('2026-11-20 08:55 Europe/Paris') \g /dev/null
select is(t.run(), 'true', 'the job of the schedule');
select is((select state from guichet.day_slot where day = '2026-11-23'
	and school = 1), 'open', 'a minute before, still open');
select is((select due_at from guichet.job where kind = 'kitchen-freeze'
	and key is not null and state = 'due'),
	'2026-11-20 09:00 Europe/Paris'::timestamptz,
	'it asks for itself at the instant');

select api.clock_set('2026-11-20 09:00 Europe/Paris') \g /dev/null
select t.save('anne', 2, '{}', t.slots('112 2026-11-24')) \g /dev/null
select t.run() \g /dev/null
select is((select string_agg(distinct state, ' ') from guichet.day_slot
	where day in ('2026-11-23', '2026-11-24')), 'counting-frozen',
	'at the instant the days are frozen');
select is(t.lines('2026-11-23'), '1 elementary no-pork 1, 1 elementary '
	'plan-packed-lunch 1, 1 nursery plan-adapted 1, 2 elementary plan-call 1',
	'by site, age and diet; what care plans make of meals; no names');
select is((select count(*) from guichet.kitchen_order where day = '2026-11-24'
	and meals = 0), 1::bigint, 'a day without a meal is ordered too: none');
select ok(t.adds('2026-11-23'), 'C3: the count is what is confirmed');
select is((select f.at || ' ' || (f.by ~ '^job:') from guichet.kitchen_freeze f
	order by f.id desc limit 1), '2026-11-20 09:00:00+01 true',
	'when, and by which job');
select is((select count(*) from guichet.kitchen_order o where o.digest =
	guichet.kitchen_digest(o, array(select l from guichet.kitchen_line l
	where l.number = o.number))), (select count(*) from
	guichet.kitchen_order), 'every order is signed over its lines');
select is(t.err('update guichet.kitchen_line set meals = 3'), 'MU409',
	'a frozen line is never changed');
select is(t.err('delete from guichet.kitchen_order'), 'MU409', 'nor an order');
select t.run() \g /dev/null
select is((select count(*) from guichet.kitchen_order where day = '2026-11-23'),
	2::bigint, 'frozen once');

-- After: a cancellation whose own time has not come is a difference.
select is(split_part(t.save('anne', 3, '{}', t.slots('112 2026-11-23')), ',', 1),
	'(2026-11-23', 'a late wish');
update guichet.day_slot set cancel_until = '2026-11-23 08:15 Europe/Paris'
	where day = '2026-11-23';
select api.clock_set('2026-11-23 08:00 Europe/Paris') \g /dev/null
select t.save('anne', 4, t.slots('111 2026-11-23'), '{}') \g /dev/null
select is(t.moves('2026-11-23'), 'cancelled elementary no-pork -1',
	'cancelled the same morning, in time: a difference');
select is(t.lines('2026-11-23'), '1 elementary no-pork 1, 1 elementary '
	'plan-packed-lunch 1, 1 nursery plan-adapted 1, 2 elementary plan-call 1',
	'the order says what it said');
insert into guichet.booking (child, activity, school, day, slot, booked_by,
	booked_at, bypass) values (111, 'canteen', 1, '2026-11-23', 'noon', 106,
	guichet.now(), 'parent au téléphone');
update guichet.booking set state = 'served' where day = '2026-11-23'
	and state = 'confirmed' and child <> 112;
update guichet.booking set state = 'absent' where day = '2026-11-23'
	and child = 112;
update guichet.booking set state = 'closed-by-town' where day = '2026-11-24';
insert into guichet.booking (child, activity, school, day, slot, state,
	booked_by, booked_at) values (112, 'canteen', 1, '2026-11-24', 'noon',
	'served', 106, guichet.now());
select is(t.moves('2026-11-23'), 'cancelled elementary no-pork -1, bypass '
	'elementary no-pork 1, absent nursery plan-adapted -1',
	'a clerk''s bypass and an absence too; a child who is there moves '
	'nothing');
select is(t.moves('2026-11-24'), 'closed elementary no-pork -1, unbooked '
	'nursery plan-adapted 1', 'a closing and an unexpected child');
select ok(t.adds('2026-11-23') and t.adds('2026-11-24'),
	'order and differences are who is counted');
update guichet.booking set state = 'confirmed' where day = '2026-11-23'
	and child = 112;
select is(split_part(t.moves('2026-11-23'), ', ', 4),
	'present nursery plan-adapted 1', 'an absence taken back');

-- An order of its own instant; never before families' last.
insert into guichet.cutoff_rule (activity, school, action, kind, n, at, during)
	values ('canteen', 2, 'order', 'n_days', 1, '14:00', '[2026-09-01,)'),
	('canteen', 1, 'order', 'n_days', 20, '14:00', '[2026-09-01,)');
select is((select string_agg(school || ' ' || (order_at
	at time zone 'Europe/Paris'), ', ' order by school)
	from guichet.day_slot where day = '2026-12-01'),
	'1 2026-11-27 09:00:00, 2 2026-11-30 14:00:00',
	'a site''s own instant, never before the last to book');

select * from finish();
rollback;
