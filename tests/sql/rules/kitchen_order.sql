-- Random histories of days that the kitchen cooks: C3 of domain.md.
-- RULE: kitchen-frozen
-- RULE: kitchen-difference
\ir ../lib/roll.sql
select plan(4);
insert into guichet.person (id, given, family, born)
	select n, 'Enfant', 'N' || n, '2018-01-01' from generate_series(1001, 1030) n;
insert into guichet.pupil (child, class, during)
	select n, 11, '[2026-09-01,2027-07-03)' from generate_series(1001, 1030) n;
insert into guichet.care_plan (child, school, during, meal_mode, protocol, steps,
	signatories, signed_on, state, recorded_at)
	select n, 1, '[2026-09-01,2027-07-03)', 'packed-lunch', 'x', 'x', 'x',
	'2026-09-01', 'active', guichet.now() from generate_series(1001, 1005) n;

-- What this test believes, beside the tables: who is in, and by which diet.
create table t.booked (child bigint, day date, seat boolean,
	primary key (child, day));
create table t.diet (child bigint primary key, diet text);
create view t.believed as
	select b.day, case when b.child <= 1005 then 'plan-packed-lunch'
	    else coalesce(d.diet, 'standard') end as diet, count(*) as meals
	from t.booked b left join t.diet d using (child)
	where b.seat group by 1, 2;
create table t.frozen (day date, diet text, meals bigint);
create view t.counted as
	select o.day, l.diet::text as diet, l.meals::bigint as meals
	from guichet.kitchen_order o join guichet.kitchen_line l using (number);
create view t.moved as
	select m.day, m.diet, sum(m.meals)::bigint as meals from (
	    table t.counted union all
	    select o.day, v.diet::text, v.meals from guichet.kitchen_order o
	    join guichet.kitchen_move v using (number)) m
	group by 1, 2 having sum(m.meals) <> 0;

-- So many random bookings and cancellations of that day; diets too.
create function t.history(on_day date, acts integer, diets boolean) returns void
language plpgsql as $$
declare
	c	bigint;
	d	text;
begin
	for n in 1 .. acts loop
		c := 1001 + floor(random() * 30);
		d := (array['standard', 'no-pork', 'no-meat'])
		    [1 + floor(random() * 3)::integer];
		if diets and random() < 0.3 then
			perform guichet.diet_put(c, d, '2026-11-24');
			insert into t.diet values (c, d)
			on conflict (child) do update set diet = excluded.diet;
		elsif exists (select from t.booked b where b.child = c
		    and b.day = on_day and b.seat) then
			update guichet.booking b set state = 'cancelled-in-time'
			where b.child = c and b.day = on_day
			and b.state = 'confirmed';
			update t.booked b set seat = false
			where b.child = c and b.day = on_day;
		else
			insert into guichet.booking (child, activity, school,
			    day, slot, payer, price, tariff, custody, booked_by,
			    booked_at) values (c, 'canteen', 1, on_day,
			    'noon', 201, 330, 401, 'one-household', 101,
			    guichet.now());
			insert into t.booked values (c, on_day, true)
			on conflict (child, day) do update set seat = true;
		end if;
	end loop;
end $$;

do $$
declare
	d date;
begin
	perform setseed(0.4);
	for d in select s.day from guichet.day_slot s where s.activity = 'canteen'
	    and s.school = 1 and s.day > '2026-11-24' and s.because is null
	    and s.state = 'open' order by s.day limit 6 loop
		perform t.history(d, 60, not exists (table t.frozen));
		insert into t.frozen select * from t.believed b where b.day = d;
		perform guichet.kitchen_freeze_day('canteen', 1, d);
		perform t.history(d, 40, false);
	end loop;
end $$;
select cmp_ok((select count(distinct (day, diet)) from t.frozen), '>', 12::bigint,
	'six days, several diets');
select is_empty('(table t.frozen except table t.counted) union all
	(table t.counted except table t.frozen)',
	'what is ordered is who is booked at that instant, by diet');
select is_empty('(table t.believed except table t.moved) union all
	(table t.moved except table t.believed)',
	'with the differences it is who is booked in the end');
select is_empty('select o.number from guichet.kitchen_order o where o.digest <>
	guichet.kitchen_digest(o, array(select l from guichet.kitchen_line l
	where l.number = o.number))', 'each order is as it was signed');

select * from finish();
rollback;
