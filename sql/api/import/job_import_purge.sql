-- Forgets the lines of imports: 30 days after they were made true or put aside,
-- 90 days after their last file; 2 000 a batch.  The counts of the journal and
-- the keys stay.  One row: whether nothing was left.
--
-- RULE: import-purge
set role api;

create function api.job_import_purge(job bigint)
returns table (ended shape.flag)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	gone	integer;
begin
	with old as (
		select l.import, l.run, l.line from guichet.import i
		join guichet.import_run r on r.import = i.id and r.n = i.run
		join guichet.import_line l on l.import = i.id
		where coalesce(i.committed_at, r.at) < guichet.now() - case
		    when i.state in ('committed', 'dropped')
		    then interval '30 days' else interval '90 days' end
		limit 2000
	), notes as (
		delete from guichet.import_note t using old o
		where (t.import, t.run, t.line) = (o.import, o.run, o.line)
	)
	delete from guichet.import_line l using old o
	where (l.import, l.run, l.line) = (o.import, o.run, o.line);
	get diagnostics gone = row_count;
	ended := gone = 0;
	return next;
end
$$;

reset role;
