-- The mail about a care plan that is over: to its guardians, and to the school.
-- It names neither the child nor what the paper is: those who may, read it after
-- signing in.  message: its number.  One row, or none when the plan has gone on.
set role api;

create function api.mail_care_plan_expired(message bigint)
returns table (until date, site shape.flag)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	return query select upper(c.during) - 1, (m.person is null)::shape.flag
	from guichet.message m
	join guichet.care_plan c on c.id = m.object
	where m.id = message and m.kind = 'care-plan-expired'
	and c.state in ('active', 'expiring', 'expired');
end
$$;

reset role;
