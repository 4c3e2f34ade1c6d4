-- What an import waits for: its rehearsal, or to be made true.  One row: ended.
set role api;

create function api.job_import(job bigint)
returns table (ended shape.flag)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	i	guichet.import;
	total	integer;
begin
	select x.* into i from guichet.job j
	join guichet.import x on x.id = (j.args ->> 'import')::bigint
	where j.id = job for update of x;
	select r.total into total from guichet.import_run r
	where r.import = i.id and r.n = i.run;
	ended := true;
	if i.state = 'looking' then
		perform guichet.import_look(i.id);
		update guichet.import x set state = 'looked' where x.id = i.id;
	elsif i.state = 'committing' and (select j.progress = 0
	    from guichet.job j where j.id = job) and total > 500 then
		-- Said before the one transaction that cannot say anything.
		perform guichet.job_progress(job, total / 2, total);
		ended := false;
		return next;
		return;
	elsif i.state = 'committing' then
		perform guichet.import_commit(i);
	end if;
	perform guichet.job_progress(job, total, total);
	return next;
end
$$;

reset role;
