-- Each night: the ledger holds.  MU723 with what does not, so that the job has
-- failed until somebody has looked.
-- RULE: ledger-zero-sum
set role api;

create function api.job_ledger_check(job bigint)
returns table (ended shape.flag)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	n	bigint;
	said	text;
begin
	select count(*), string_agg(f.fault || ' (' || f.object || ')', '; '
	    order by f.fault, f.object) into n, said
	from guichet.ledger_faults() f;
	if n > 0 then
		perform guichet.refuse('MU723', null, left(n || ': ' || said, 400));
	end if;
	return query select true::shape.flag;
end
$$;

reset role;
