-- Whom to call that day, because a care plan is over and nothing came after it:
-- who has not been called first.  day null: today, or the next day of service.
--
-- RULE: care-plan-expired
set role api;

create function api.care_calls(day date)
returns table (id shape.key, child shape.person, school text, ended_on date,
	called_at timestamptz, called_note text)
stable language sql
begin atomic
	select c.id, c.name, c.school, c.ended_on, c.called_at, c.called_note
	from clerk.care_call c
	where c.ended_on <= (select guichet.clerk_date(care_calls.day))
	order by c.called_at is not null, c.ended_on, (c.name).family, c.id;
end;

reset role;
