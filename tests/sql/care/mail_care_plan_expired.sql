-- mail_care_plan_expired: the day, and nothing of the child.
\ir ../lib/town.sql
\ir ../lib/care.sql
select plan(3);

select guichet.care_plan_tick() \g /dev/null
create function t.mail() returns text language plpgsql as $$
declare
	m bigint := (select min(id) from guichet.message
	    where kind = 'care-plan-expired');
	answer text;
begin
	set local role nightly;
	select string_agg(x::text, ',') into answer from api.mail_care_plan_expired(m) x;
	reset role;
	return answer;
end $$;
select is((select state from guichet.care_plan where id = 901)::text,
	'expired', 'after the day''s work');
select is(t.mail(), '(2026-11-16,t)', 'the last day');
update guichet.care_plan set state = 'ended';
select is(t.mail(), null, 'ended meanwhile: nothing to say');

select * from finish();
rollback;
