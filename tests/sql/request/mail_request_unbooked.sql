-- What a granted enrolment could not book.
-- RULE: canteen-enrolment-days
-- RULE: canteen-capacity
\ir ../lib/town.sql
\ir ../lib/request.sql
select plan(4);

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
update guichet.day_slot set capacity = 0 where school = 1
	and activity = 'canteen' and day = '2026-11-26';
update guichet.day_slot set because = 'strike' where school = 1
	and activity = 'canteen' and day = '2026-11-30';
select guichet.request_effect(id) from t.r \g /dev/null
select is(t.mail('mail_request_unbooked', '*'), '(2026-11-26,full)',
	'a day without a seat is named with its reason, a closed one is none');
select is((select count(*) from guichet.booking where child = 111
	and day in ('2026-11-26', '2026-11-30')), 0::bigint,
	'neither is booked');
select is((select count(*) from guichet.booking where child = 111
	and day = '2026-11-23'), 1::bigint, 'the others are');
select guichet.request_effect(id) from t.r \g /dev/null
select is(t.mail('mail_request_unbooked', 'count(*)'), '(1)',
	'refused once');

select * from finish();
rollback;
