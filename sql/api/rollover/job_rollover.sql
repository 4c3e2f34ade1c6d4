-- Makes the plan that was asked for, two thousand pupils a batch; or makes a plan
-- true that was asked to be, whole or not at all: what has changed in the town
-- meanwhile sends it back to be planned.  One row: whether it has ended.
--
-- RULE: rollover-plan
set role api;

create function api.job_rollover(job bigint)
returns table (ended shape.flag)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	j	guichet.job;
	r	guichet.rollover;
begin
	select x.* into j from guichet.job x where x.id = job;
	select x.* into r from guichet.rollover x
	where x.id = (j.args ->> 'rollover')::bigint for update;
	ended := true;
	if r.state = 'planning' then
		ended := guichet.rollover_step(j, r);
	elsif r.state = 'applying' then
		if exists (select from guichet.rollover_blocks(r) b
		    where b.stops) then
			perform guichet.rollover_move(r.id, 'planned');
		else
			perform guichet.rollover_apply(r);
		end if;
	end if;
	return next;
end
$$;

reset role;
