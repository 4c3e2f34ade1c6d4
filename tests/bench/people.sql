-- Many families at once, signed in, with pupils of a school of their own.
--
-- In:  tag       part of their sign-in names and of the school's name
--      families, children (each)
--      days      how many canteen days ahead the school's calendar has
--      capacity  of each day; -1: no limit
--      bookings  how many days of each child are booked already
-- Out: a line per family, tabs between: cookie value, person, children's keys.
\set QUIET on
select set_config('essai.tag', :'tag', false),
    set_config('essai.families', :'families', false),
    set_config('essai.children', :'children', false),
    set_config('essai.days', :'days', false),
    set_config('essai.capacity', :'capacity', false),
    set_config('essai.bookings', :'bookings', false) \g /dev/null

create temp table signed_in (cookie text, person bigint, children bigint[]);

do $$
declare
	tag text := current_setting('essai.tag');
	today date := guichet.now() at time zone 'Europe/Paris';
	always daterange := daterange(today - 400, null);
	its_year text;
	its_school bigint;
	its_class bigint;
	its_home bigint;
	its_adult bigint;
	its_account bigint;
	its_child bigint;
	kids bigint[];
	value text;
	like_account guichet.account;
	its_tariff bigint;
begin
	select code into strict its_year from guichet.school_year
	    where during @> today;
	-- Nobody signs in with a password here: any will do.
	select * into like_account from guichet.account
	    where role = 'family' and disabled_at is null
	    order by id limit 1;
	like_account.params := coalesce(like_account.params,
	    '$scrypt$ln=15,r=8,p=3$AAAAAAAAAAAAAAAAAAAAAA');
	like_account.proof := coalesce(like_account.proof, repeat('0', 64));
	select id into strict its_tariff from guichet.tariff_version
	    where activity = 'canteen' and published_at is not null
	    and during @> today + 7 limit 1;
	insert into guichet.school (name, zone, rank)
	values ('École des Essais ' || tag, 'C', 901) returning id into its_school;
	insert into guichet.class (school, year, name, age_group)
	values (its_school, its_year, 'CM1 Essais', 'elementary')
	returning id into its_class;
	insert into guichet.day_slot (activity, school, day, slot, state,
	    capacity, book_until, change_until, cancel_until)
	select 'canteen', its_school, day, 'noon', 'open',
	    nullif(current_setting('essai.capacity')::int, -1), until, until, until
	from (select d::date as day, row_number() over (order by d) as n,
		((d::date - 1) + time '10:00') at time zone 'Europe/Paris' as until
	    -- Not next week: on a Sunday its Monday is over.
	    from generate_series(date_trunc('week', today::timestamp)
		+ interval '14 days', today + interval '180 days', '1 day') d
	    where extract(isodow from d) in (1, 2, 4, 5)) x
	where n <= current_setting('essai.days')::int;

	for f in 1 .. current_setting('essai.families')::int loop
		kids := '{}';
		insert into guichet.household (label)
		values ('Essai ' || tag || ' ' || f) returning id into its_home;
		insert into guichet.person (given, family)
		values ('Parent', 'Essai ' || tag || ' ' || f)
		returning id into its_adult;
		insert into guichet.household_member
		    (household, person, kind, during)
		values (its_home, its_adult, 'adult', always);
		insert into guichet.account (person, role, identifier, params,
		    proof, created_at, password_at)
		values (its_adult, 'family', tag || '.' || f || '@essai.example',
		    like_account.params, like_account.proof, guichet.now(),
		    guichet.now()) returning id into its_account;
		for n in 1 .. current_setting('essai.children')::int loop
			insert into guichet.person (given, family, born)
			values ('Enfant-' || n, 'Essai ' || tag || ' ' || f,
			    today - 3000) returning id into its_child;
			insert into guichet.household_member
			    (household, person, kind, during)
			values (its_home, its_child, 'child', always);
			insert into guichet.parent_link
			    (child, adult, authority, during)
			values (its_child, its_adult, 'full', always);
			insert into guichet.pupil (child, class, during)
			values (its_child, its_class, always);
			insert into guichet.enrolment (child, activity, during)
			values (its_child, 'canteen', always);
			kids := kids || its_child;
			insert into guichet.booking (child, activity, school, day,
			    slot, payer, price, tariff, custody, booked_by,
			    booked_at)
			select its_child, 'canteen', its_school, d.day, 'noon',
			    its_home, 415, its_tariff, 'one-household',
			    its_adult, guichet.now()
			from guichet.day_slot d where d.school = its_school
			order by d.day
			limit current_setting('essai.bookings')::int;
		end loop;
		value := rtrim(translate(encode(sha256(uuid_send(
		    gen_random_uuid()) || uuid_send(gen_random_uuid())),
		    'base64'), '+/', '-_'), '=');
		insert into guichet.session (digest, account, since, last_seen,
		    expires)
		values (sha256(convert_to(value, 'UTF8')), its_account,
		    guichet.now(), guichet.now(),
		    guichet.now() + interval '20 hours');
		insert into signed_in values (value, its_adult, kids);
	end loop;
end
$$;
select cookie, person, array_to_string(children, ' ') from signed_in
order by person;
