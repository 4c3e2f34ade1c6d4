-- First call of every page on paper: the instant of the page.  One row.
set role api;

create function api.paper_open(job bigint)
returns table (at timestamptz)
stable language sql security definer
set search_path = pg_catalog, pg_temp
begin atomic
	select guichet.now() from guichet.job j where j.id = paper_open.job;
end;

reset role;
