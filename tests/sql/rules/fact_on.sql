-- Any past date can be replayed, as it was known then.
-- RULE: dated-facts
\ir ../lib/town.sql
select plan(13);

create function t.after(pause interval) returns timestamptz language plpgsql
as $$
begin
	perform api.clock_set(guichet.now() + pause);
	return guichet.now();
end $$;
-- Monday: nothing has been told yet.  All in one transaction: the clock makes
-- the instants.
update guichet.household_address set recorded_at = '2020-01-01';
update guichet.quotient set recorded_at = '2026-01-01';
update guichet.parent_link set recorded_at = '2018-03-01';
select guichet.now() as monday \gset
select t.after('1 hour') \g /dev/null
select guichet.address_put(201, '2026-11-01', '9 rue Neuve', null, '99123',
	'Valbrune', false, 'proof', null) \g /dev/null
select guichet.fact_put('quotient', '{"household": 201}', '2026-10-01', null,
	'{"value": 90000, "month": "2026-10-01", "source": "caf"}') \g /dev/null
select guichet.fact_put('parent_link', '{"child": 111, "adult": 102}',
	'2026-11-10', null, '{"authority": "limited", "source": "judgment"}')
	\g /dev/null
select guichet.diet_put(111, 'no-pork', '2026-11-20') \g /dev/null
update guichet.person set family = 'Martin-Roux' where id = 111;
select t.after('1 hour') as tuesday \gset
-- An error is corrected: the move was in October, to number 7.
select t.after('1 hour') \g /dev/null
select guichet.address_put(201, '2026-10-15', '7 rue Neuve', null, '99123',
	'Valbrune', false, 'proof', null) \g /dev/null
select guichet.fact_put('quotient', '{"household": 201}', '2026-10-01', null,
	'{"value": 62200, "month": "2026-10-01", "source": "caf"}') \g /dev/null
select guichet.diet_put(111, 'no-meat', '2026-11-20') \g /dev/null
update guichet.person set family = 'Martin' where id = 111;
select t.after('1 hour') as wednesday \gset

create function t.street(day date, known timestamptz) returns text language sql
return guichet.fact_on('household_address', '{"household": 201}', day, known)
	#>> '{address,line1}';
select is(t.street(w.day, w.known), w.street, w.what) from (values
	(date '2026-11-05', :'monday'::timestamptz, '1 rue du Four',
	    'before anybody told of a move'),
	('2026-11-05', :'tuesday', '9 rue Neuve', 'as it was first told'),
	('2026-10-20', :'tuesday', '1 rue du Four', 'and not from earlier'),
	('2026-10-20', :'wednesday', '7 rue Neuve', 'as it was put right'),
	('2026-11-05', :'wednesday', '7 rue Neuve', 'from then on'),
	('2026-10-14', :'wednesday', '1 rue du Four', 'and not before'))
	w (day, known, street, what);
select is((guichet.fact_on('quotient', '{"household": 201}', '2026-11-05',
	w.known) ->> 'value')::bigint, w.value, w.what) from (values
	(:'monday'::timestamptz, 62200::bigint, 'the quotient of that day'),
	(:'tuesday', 90000, 'while it was thought to be another'),
	(:'wednesday', 62200, 'and put right again')) w (known, value, what);
select is(guichet.fact_on('parent_link', '{"child": 111, "adult": 102}',
	'2026-11-12', :'monday') ->> 'authority', 'full',
	'authority as it was known');
select is(guichet.fact_on('parent_link', '{"child": 111, "adult": 102}',
	'2026-11-12', :'wednesday') ->> 'authority', 'limited',
	'and as a judgment told later');
select is(guichet.fact_on('diet_choice', '{"child": 111}', '2026-11-21',
	:'tuesday') ->> 'diet', 'no-pork', 'the menu that was in force');
select is((select string_agg(guichet.person_on(111, k) ->> 'family', ' ')
	from unnest(array[:'monday', :'tuesday', :'wednesday']::timestamptz[])
	k), 'Martin Martin-Roux Martin', 'and the name it was known by');

select * from finish();
rollback;
