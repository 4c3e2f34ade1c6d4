-- mail_seat_told: what has become of a wish for a seat; the child is not named.
\ir ../lib/childcare.sql
\ir ../lib/waiting.sql
select plan(6);

create function t.mail(message bigint) returns text language plpgsql as $$
declare
	answer text;
begin
	set local role nightly;
	select string_agg(m::text, ',') into answer
	from api.mail_seat_told(message) m;
	reset role;
	return answer;
end $$;
update guichet.day_slot set capacity = 1 where activity = 'trip';
select t.ask('anne', 111), t.ask('claire', 113), t.drop('anne', 111) \g /dev/null
select max(id) as message from guichet.message \gset
select is(t.mail(:message), '(offered,Vacances,"Le Moulin",2026-12-21,'
	'"2026-11-19 10:00:00+01")', 'the offer and until when it holds');
select is(t.mail(0), null, 'no message, no mail');
select t.ask('claire', 113) \g /dev/null
select is(t.mail(:message), '(confirmed,Vacances,"Le Moulin",2026-12-21,)',
	'it is accepted before the mail leaves');
select t.ask('anne', 111), t.drop('claire', 113) \g /dev/null
select is(t.mail(:message), null, 'given back before the mail leaves: no mail');
select api.clock_set('2026-11-19 10:00 Europe/Paris') \g /dev/null
select max(id) as message from guichet.message \gset
select is(t.mail(:message), null, 'an offer whose time has passed is not told');
select guichet.seat_expire('trip', 90, '2026-12-21') \g /dev/null
select max(id) as message from guichet.message \gset
select is(t.mail(:message), '(expired,Vacances,"Le Moulin",2026-12-21,)',
	'its end is');

select * from finish();
rollback;
