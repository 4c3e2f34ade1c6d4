-- A granted canteen enrolment books the usual days.
-- RULE: canteen-enrolment-days
\ir ../lib/town.sql
\ir ../lib/request.sql
select plan(9);

create function t.mail(what text, cols text) returns text language plpgsql as $$
declare
	its bigint := (select max(id) from guichet.message
		    where kind = 'request-booked');
	answer text;
begin
	set local role nightly;
	execute format('select string_agg(d::text, '','') from
	    (select %s from api.%I(%L)) d', cols, what, its) into answer;
	reset role;
	return answer;
end $$;
insert into guichet.procedure (code, service)
	values ('canteen-enrolment', 't-school') on conflict do nothing;
create table t.r as select t.draft(101, 901) as id;
update guichet.request set procedure = 'canteen-enrolment'
	where id = (select id from t.r);
insert into guichet.request_value (request, field, n, value)
	select id, 'days', d.n, d.day from t.r, (values (1, 'mon'), (2, 'thu')) d
	(n, day);
select guichet.request_effect(id) from t.r \g /dev/null
select is((select string_agg(distinct extract(isodow from day)::text, ',')
	from guichet.booking where child = 111), '1,4',
	'the days of the week that were asked for, and no other');
select is((select count(*) from guichet.booking b where b.child = 111),
	(select count(*) from guichet.day_slot d where d.school = 1
	and d.activity = 'canteen' and d.because is null
	and d.day between '2026-11-23' and '2027-07-02'
	and extract(isodow from d.day) in (1, 4)),
	'from the first that can be booked to the end of the year');
select is((select row(booked_by, payer, price)::text from guichet.booking
	where child = 111 order by day limit 1), '(101,201,100)',
	'by who asked, at their price');
select results_eq($$select adult, weeks, days, request = (select id from t.r)
	from guichet.booking_pattern where child = 111$$,
	$$values (101::bigint, 1, '{1,4}'::integer[], true)$$,
	'which are the usual week from now on, as the request says');
delete from guichet.booking where child = 111 and day = '2027-01-04';
select guichet.pattern_batch(0, 100) \g /dev/null
select is((select count(*) from guichet.booking where child = 111 and seat
	and day = '2027-01-04'), 1::bigint, 'and are booked again by themselves');
select is(t.mail('mail_request_booked', 'child, since'),
	'("(Léa,Martin)",2026-11-23)', 'and they are told');
select guichet.request_effect(id) from t.r \g /dev/null
select is((select count(*) from guichet.message where kind = 'request-booked'),
	1::bigint, 'its effect comes once');
select t.save('anne', 1, t.slots('111 2026-11-26'), '{}') \g /dev/null
select guichet.request_effect(id) from t.r \g /dev/null
select is((select count(*) from guichet.booking where child = 111
	and day = '2026-11-26' and seat), 0::bigint,
	'what the parent has cancelled since stays cancelled');
insert into t.r select t.draft(101, 901);
select guichet.request_effect(max(id)) from t.r \g /dev/null
select is((select count(*) from guichet.message where kind = 'request-booked'),
	1::bigint, 'a request without usual days books nothing');

select * from finish();
rollback;
