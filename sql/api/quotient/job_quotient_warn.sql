-- A month is about to begin: homes without a quotient that day are warned.  One
-- row: whether nothing was left.
-- RULE: quotient-warned
set role api;

create function api.job_quotient_warn(job bigint)
returns table (ended shape.flag)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	today	date := guichet.today();
	first	date := guichet.month_after(today);
	n	bigint := 0;
begin
	if today >= first - (select max(r.quotient_days) from guichet.regie r)
	then
		n := guichet.quotient_warn(first);
	end if;
	perform guichet.job_progress(job, n::integer);
	ended := true;
	return next;
end
$$;

reset role;
