-- Makes a plan true that was asked to be, whole or not at all.  What has changed
-- in the town meanwhile sends it back to be planned.  One row: ended.
--
-- RULE: rollover-plan
set role api;

create function api.job_rollover(job bigint)
returns table (ended shape.flag)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	r	guichet.rollover;
begin
	select x.* into r from guichet.job j
	join guichet.rollover x on x.id = (j.args ->> 'rollover')::bigint
	where j.id = job for update of x;
	ended := true;
	if r.state = 'applying' then
		if exists (select from guichet.rollover_blocks(r) b
		    where b.stops) then
			perform guichet.rollover_move(r.id, 'planned');
		else
			perform guichet.rollover_apply(r);
		end if;
	end if;
	perform guichet.job_progress(job, 1, 1);
	return next;
end
$$;

reset role;
