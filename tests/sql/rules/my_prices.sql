-- What an unbooked day is shown to cost is what its booking costs, whatever the
-- price is made of.
-- RULE: price-shown
\ir ../lib/childcare.sql
select plan(5);

-- From 14 December on a vote that asks everything, from the 3rd mornings by the
-- half hour; and families of whom much changes in the middle of the month.
insert into guichet.tariff_version (id, activity, vote, during, rounding, cost,
	unit_minutes) values
	(421, 'canteen', 1, '[2026-12-14,2027-09-01)', 'nearest', 2000, null),
	(422, 'morning', 1, '[2026-12-03,2027-09-01)', 'down', 500, 30);
insert into guichet.tariff_bracket (tariff, quotient, rate, price_floor,
	price_ceiling) values (421, '[0,)', 0.0037, 260, 450),
	(422, '[0,)', 0.0011, 55, 130);
insert into guichet.tariff_bracket (tariff, price) values (421, 455), (422, 130);
insert into guichet.tariff_modifier (tariff, criterion, least, price, percent,
	amount) values (421, 'packed-lunch', 1, 175, null, null),
	(421, 'rank', 2, null, -10, null), (421, 'outside', 1, null, 50, null),
	(422, 'children', 2, null, null, -5);
insert into guichet.resident_place values ('99123', 'Valbrune');
insert into guichet.tariff_test (tariff, quotient, facts, price) values
	(421, 100000, '(elementary,,,,,)', 370), (422, null,
	'(elementary,1,,,,)', 130);
select guichet.tariff_publish(421), guichet.tariff_publish(422) \g /dev/null
select guichet.calendar_build_all('2026-11-30', '2027-01-31') \g /dev/null
insert into guichet.care_plan (child, school, during, meal_mode, protocol, steps,
	signatories, signed_on, state, recorded_at) values (112, 1,
	'[2026-12-17,2027-06-01)', 'packed-lunch', 'Secret', 'Secret', 'Dr Roy',
	'2026-10-20', 'active', guichet.now());

-- Anything dated ends on some day of December, or never.
create function t.shake(seed float) returns void language plpgsql as $$
declare
	day date;
	r record;
begin
	perform setseed(seed);
	day := '2026-12-01'::date + (random() * 16)::integer;
	update guichet.enrolment e set during = daterange('2026-09-01', day)
	where e.child = 112 and random() < 0.5;
	update guichet.household_address a set during = daterange('2015-01-01',
	    day) where random() < 0.5;
	insert into guichet.household_address (household, during, address)
	select h.id, daterange(coalesce(upper(a.during), day), null),
	    row('9 rue Loin', null::text, '99999', 'Ailleurs')::shape.address
	from guichet.household h left join guichet.household_address a
	on a.household = h.id
	where upper_inf(a.during) is not true;
	update guichet.quotient q set during = daterange('2026-01-01', day),
	    value = (random() * 200000)::integer;
	insert into guichet.quotient (household, during, value, month, source)
	select h.id, daterange(day + (random() * 9)::integer, '2027-02-01'),
	    (random() * 200000)::integer, '2026-12-01', 'caf'
	from guichet.household h where random() < 0.6;
	if random() < 0.5 then
		insert into guichet.custody_rule (child, layer, kind, first,
		    second, during, source, payer) values (113, 1, 'parity', 104,
		    103, daterange(day, null), 'judgment',
		    case when random() < 0.3 then 203 end);
	end if;
	if random() < 0.3 then
		insert into guichet.custody_share (child, first, second, share,
		    during, source) values (113, 103, 104, 333,
		    daterange(day, null), 'judgment');
	end if;
	if random() < 0.5 then
		insert into guichet.custody_policy (billing, vote, during)
		values ((array['booker', 'day-parent', 'lowest',
		    'fixed-share'])[1 + floor(random() * 4)::integer], 1,
		    daterange(day, null));
	end if;
end $$;

-- Each day of the month, shown and as a booking of that day would have it.
create function t.differ(who text) returns bigint language plpgsql as $$
declare
	n bigint;
begin
	perform t.q(who, 'select 1');
	with shown as materialized (
		select p.* from (select array_agg(c) as children, array_agg(a)
			as activities from unnest(guichet.my_children()) c,
			unnest('{canteen,morning}'::text[]) a) k,
		    guichet.my_prices(k.children, k.activities,
			'[2026-12-01,2027-01-01)') p
	)
	select count(*) into n
	from unnest(guichet.my_children()) c (child)
	cross join unnest('{canteen,morning}'::text[]) a (code)
	cross join generate_series('2026-12-01', '2026-12-18',
	    interval '1 day') d (day)
	left join lateral guichet.child_class(c.child, d.day::date) k on true
	left join shown p on p.child = c.child and p.activity = a.code
	    and p.during @> d.day::date
	where extract(isodow from d.day) in (1, 2, 4, 5)
	and not guichet.custody_other(guichet.my_person(), c.child, a.code,
	    d.day::date)
	and p.price is distinct from guichet.my_price(c.child, a.code,
	    k.age_group, d.day::date);
	return n;
end $$;
create function t.round(seed float) returns text language plpgsql as $$
declare
	n text;
begin
	begin
		perform t.shake(seed);
		select string_agg(w || ' ' || t.differ(w), ', ' order by w)
		into n from unnest('{anne,claire,david,eve}'::text[]) w;
		raise exception using errcode = 'ZZ001';
	exception when sqlstate 'ZZ001' then
		return n;
	end;
end $$;
select is((select array_agg(distinct t.round(i / 10.0)) from
	generate_series(1, 6) i), '{"anne 0, claire 0, david 0, eve 0"}',
	'six towns, four parents, every day: shown as booked');

-- Really booked, on the page of the week.
select t.shake(0.3) \g /dev/null
create function t.shown(who text, monday date) returns text language sql as $$
	select t.q(who, format('select slot, price from api.canteen_days(%L)
	where state in (''free'', ''booked'')', monday)) $$;
create table t.was as select w, t.shown(w, '2026-12-14') as said
	from unnest('{anne,eve}'::text[]) w;
select t.save('anne', 1, '{}', t.slots('111 2026-12-14', '111 2026-12-18',
	'112 2026-12-14', '112 2026-12-17')) \g /dev/null
select t.save('eve', 2, '{}', t.slots('114 2026-12-14', '114 2026-12-18'))
	\g /dev/null
select cmp_ok((select count(*) from guichet.booking b), '>=', 4::bigint,
	'days are booked');
select is(t.shown(w.w, '2026-12-14'), w.said, w.w || ' pays what was shown')
	from t.was w order by w;

-- The month says the same, hours included.
select is(t.q('eve', $$select price from api.calendar_cells('2026-12-01', null)
	where slot = '114:morning:2026-12-17'$$), '(' || guichet.price_of(422,
	(select q.value::bigint from guichet.quotient q where q.household = 204
	and q.during @> date '2026-12-17'), '(elementary,2,1,1,,)') || ')',
	'two half hours');

select * from finish();
rollback;
