-- Looks for probable duplicates anew, each night; and brings what has come since
-- to somebody who was merged away (a form that was open all the while) to who
-- stays.  One row: it has ended.
-- RULE: merge-near
set role api;

create function api.job_merge_near(job bigint)
returns table (ended shape.flag)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	perform guichet.merge_sweep(g.id, g.kind, g.kept, g.gone, g.took),
	    guichet.merge_settle(g.id)
	from guichet.merge g
	where g.undone_at is null and g.kind <> 'request'
	and g.made_at > guichet.now() - interval '3 days';
	perform guichet.job_progress(job, guichet.merge_near_find());
	ended := true;
	return next;
end
$$;

reset role;
