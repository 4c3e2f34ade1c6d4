-- Applies the usual weeks of everybody, a hundred children a batch: at night for
-- the days that have newly come within the calendar, and when a calendar changes.
-- One row: whether it has ended.
set role api;

create function api.job_patterns(job bigint)
returns table (ended shape.flag)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	after	bigint;
	n	integer;
begin
	select coalesce((j.result ->> 'after')::bigint, 0), j.progress
	into after, n from guichet.job j where j.id = job;
	after := guichet.pattern_batch(after, 100);
	perform guichet.job_progress(job, coalesce(n, 0) + 1, null,
	    jsonb_build_object('after', after));
	return query select (after is null)::shape.flag;
end
$$;

reset role;
