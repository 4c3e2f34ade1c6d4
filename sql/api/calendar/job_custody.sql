-- The vote on who pays for a child of two homes has changed from a day on: what is
-- booked since passes to who pays it now, twenty children a batch, and the parents
-- of those whose days have passed are told.  args: from, that day.  One row:
-- whether it has ended.
-- RULE: custody-moves
set role api;

create function api.job_custody(job bigint)
returns table (ended shape.flag)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	j	guichet.job;
	kids	bigint[];
	kid	bigint;
begin
	select x.* into j from guichet.job x where x.id = job;
	kids := array(select c.child
	    from guichet.custody_children((j.args ->> 'from')::date) c
	    where c.child > coalesce((j.result ->> 'after')::bigint, 0)
	    order by c.child limit 20);
	foreach kid in array kids loop
		if guichet.custody_moved(kid, (j.args ->> 'from')::date) > 0
		then
			perform guichet.family_tell(kid, 'billing');
		end if;
	end loop;
	perform guichet.job_progress(job, coalesce(j.progress, 0)
	    + cardinality(kids), null, jsonb_build_object('after', kid));
	return query select (cardinality(kids) < 20)::shape.flag;
end
$$;

reset role;
