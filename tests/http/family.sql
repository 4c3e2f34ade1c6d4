-- One family for a test: an adult with an account, their household, children
-- in the school of trials, which is made with its calendar when missing.
-- In: who, given, children, and like, whose password the account gets.
-- Out: the adult's key.

select set_config('essai.who', :'who', false),
    set_config('essai.given', :'given', false),
    set_config('essai.children', :'children', false),
    set_config('essai.like', :'like', false) \g /dev/null

\set QUIET on
do $$
declare
	monday date := date_trunc('week', guichet.now()
	    at time zone 'Europe/Paris');
	always daterange := daterange((monday - 400), null);
	its_year text;
	its_school bigint;
	its_class bigint;
	its_home bigint;
	its_adult bigint;
	its_child bigint;
begin
	perform pg_advisory_xact_lock(hashtextextended('school of trials', 0));
	select code into strict its_year from guichet.school_year
	    where during @> monday;
	select id into its_school from guichet.school
	    where name = 'École des Essais';
	if its_school is null then
		insert into guichet.school (name, zone, rank)
		values ('École des Essais', 'C', 900) returning id into its_school;
		insert into guichet.class (school, year, name, age_group)
		values (its_school, its_year, 'CE1 Essais', 'elementary');
		insert into guichet.day_slot (activity, school, day, slot, state,
		    book_until, change_until, cancel_until)
		select 'canteen', its_school, day, 'noon', 'open', until, until,
		    until
		from generate_series(monday - 14, monday + 83, interval '1 day') d,
		    lateral (select d::date as day, ((d::date - 1)
			+ time '10:00') at time zone 'Europe/Paris' as until) x
		where extract(isodow from d) in (1, 2, 4, 5);
	end if;
	select id into strict its_class from guichet.class
	    where school = its_school and year = its_year;

	insert into guichet.household (label)
	values ('Essai ' || current_setting('essai.who'))
	returning id into its_home;
	insert into guichet.person (given, family, email)
	values (current_setting('essai.given'), 'Essai-L''Évidence',
	    current_setting('essai.who'))
	returning id into its_adult;
	insert into guichet.household_member (household, person, kind, during)
	values (its_home, its_adult, 'adult', always);
	insert into guichet.account (person, role, identifier, params, proof,
	    created_at, password_at)
	select its_adult, 'family', current_setting('essai.who'), params, proof,
	    guichet.now(), guichet.now()
	from guichet.account where identifier = current_setting('essai.like');

	for n in 1 .. current_setting('essai.children')::int loop
		insert into guichet.person (given, family, born)
		values ('Enfant-' || n || '-' || its_adult,
		    'Essai-L''Évidence', monday - 3000)
		returning id into its_child;
		insert into guichet.household_member (household, person, kind,
		    during)
		values (its_home, its_child, 'child', always);
		insert into guichet.parent_link (child, adult, authority, during)
		values (its_child, its_adult, 'full', always);
		insert into guichet.pupil (child, class, during)
		values (its_child, its_class, always);
		insert into guichet.enrolment (child, activity, during)
		values (its_child, 'canteen', always);
	end loop;
	perform set_config('essai.adult', its_adult::text, false);
end
$$;
select current_setting('essai.adult');
