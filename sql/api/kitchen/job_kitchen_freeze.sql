-- Freezes the kitchen's counts whose instant has come, 40 days of a site a
-- batch, and asks for itself at the next instant before the schedule comes round
-- again, so that a count is not ten minutes late.  One row: whether all are done.
--
-- RULE: kitchen-frozen
set role api;

create function api.job_kitchen_freeze(job bigint)
returns table (ended shape.flag)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	most	constant integer := 40;
	done	integer := guichet.kitchen_freeze_due('job:' || job, most);
	soon	timestamptz;
begin
	perform guichet.job_progress(job, done);
	ended := done < most;
	if ended then
		select min(d.order_at) into soon from guichet.day_slot d
		where d.state = 'open' and d.because is null
		and d.order_at > guichet.now()
		and d.order_at <= guichet.now() + interval '10 minutes';
		if soon is not null then
			perform guichet.job_add('kitchen-freeze', '{}',
			    'at:' || soon, soon - guichet.now());
		end if;
	end if;
	return next;
end
$$;

reset role;
