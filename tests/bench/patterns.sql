-- A school of many children, each with a usual week of five days of canteen until
-- the end of the school year; every ninth lives with two parents in turn, by week.
--
-- In:  children   how many
-- Then "call public.patterns_timed(null, ...)" keeps their weeks as the jobs do,
-- and inserts the same bookings by one bare statement: milliseconds of both.
\set QUIET on
select set_config('essai.children', :'children', false) \g /dev/null

do $$
declare
	today	date := guichet.today();
	always	daterange := daterange(today - 400, null);
	many	integer := current_setting('essai.children')::integer;
	last	date;
	its_year text;
	its_school bigint;
	its_class bigint;
begin
	select code, upper(during) - 1 into strict its_year, last
	from guichet.school_year where upper(during) > today + 60
	order by lower(during) limit 1;
	insert into guichet.school (name, zone, rank)
	values ('École des Semaines', 'C', 902) returning id into its_school;
	insert into guichet.class (school, year, name, age_group)
	values (its_school, its_year, 'CM1 Semaines', 'elementary')
	returning id into its_class;
	delete from guichet.day_slot where school = its_school;
	insert into guichet.day_slot (activity, school, day, slot, capacity,
	    book_until, change_until, cancel_until)
	select 'canteen', its_school, d::date, 'noon', many, u.at, u.at, u.at
	from generate_series(today + 14, last, '1 day') d,
	lateral (select ((d::date - 1) + time '10:00')
	    at time zone 'Europe/Paris' as at) u
	where extract(isodow from d) < 6;

	create table public.kid as
	select n, nextval(pg_get_serial_sequence('guichet.person', 'id')) as child,
	    nextval(pg_get_serial_sequence('guichet.person', 'id')) as one,
	    case when n % 9 = 0 then nextval(pg_get_serial_sequence(
		'guichet.person', 'id')) end as other,
	    nextval(pg_get_serial_sequence('guichet.household', 'id')) as home,
	    case when n % 9 = 0 then nextval(pg_get_serial_sequence(
		'guichet.household', 'id')) end as second
	from generate_series(1, many) n;
	insert into guichet.person (id, given, family, born)
	select x.id, x.given, 'Semaine ' || k.n, x.born from public.kid k,
	lateral (values (k.child, 'Enfant', today - 3000), (k.one, 'Un', null),
	    (k.other, 'Autre', null)) x (id, given, born)
	where x.id is not null;
	insert into guichet.household (id, label)
	select x.id, 'Semaine ' || k.n from public.kid k,
	lateral (values (k.home), (k.second)) x (id) where x.id is not null;
	insert into guichet.household_member (household, person, kind, during)
	select x.home, x.id, x.kind, always from public.kid k,
	lateral (values (k.home, k.one, 'adult'), (k.home, k.child, 'child'),
	    (k.second, k.other, 'adult'), (k.second, k.child, 'child'))
	    x (home, id, kind) where x.home is not null;
	insert into guichet.quotient (household, during, value, month, source)
	select k.home, always, 50000 + k.n % 100 * 1000, today, 'caf'
	from public.kid k;
	insert into guichet.parent_link (child, adult, authority, during)
	select k.child, x.id, 'full', always from public.kid k,
	lateral (values (k.one), (k.other)) x (id) where x.id is not null;
	insert into guichet.pupil (child, class, during)
	select k.child, its_class, always from public.kid k;
	insert into guichet.enrolment (child, activity, during)
	select k.child, 'canteen', always from public.kid k;
	insert into guichet.custody_rule (child, layer, kind, first, second,
	    during, source)
	select k.child, 1, 'parity', k.one, k.other, always, 'judgment'
	from public.kid k where k.other is not null;
	insert into guichet.booking_pattern (child, activity, adult, weeks,
	    anchor, days, during)
	select k.child, 'canteen', x.id, 1, guichet.monday(today), '{1,2,3,4,5}',
	    daterange(today, last, '[]')
	from public.kid k, lateral (values (k.one), (k.other)) x (id)
	where x.id is not null;
end
$$;
analyze;

-- As the jobs do: a hundred children a batch, each a transaction of its own.
create procedure public.patterns_timed(out kept numeric, out bare numeric,
    out bookings bigint, out wanted bigint) language plpgsql as $$
declare
	after	bigint := (select min(child) - 1 from public.kid);
	began	timestamptz := clock_timestamp();
begin
	while after is not null loop
		after := guichet.pattern_batch(after, 100);
		commit;
	end loop;
	kept := extract(epoch from clock_timestamp() - began) * 1000;
	create temporary table same as
	select b.child, b.activity, b.school, b.day, b.slot, b.payer, b.price,
	    b.tariff, b.quotient, b.custody, b.basis, b.booked_by, b.booked_at,
	    b.pattern
	from guichet.booking b join public.kid k on k.child = b.child;
	delete from guichet.booking b using public.kid k
	where b.child = k.child;
	commit;
	analyze same;
	began := clock_timestamp();
	insert into guichet.booking (child, activity, school, day, slot, payer,
	    price, tariff, quotient, custody, basis, booked_by, booked_at,
	    pattern)
	select * from same;
	bare := extract(epoch from clock_timestamp() - began) * 1000;
	select count(*) into bookings from same;
	select count(*) into wanted from public.kid k, guichet.day_slot d
	join guichet.school s on s.id = d.school
	where s.name = 'École des Semaines';
end
$$;
