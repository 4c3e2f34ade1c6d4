-- Closes the plans that can no longer be undone, since somebody has booked in the
-- new year; which rows they made need not be kept any more.  One row: ended.
--
-- RULE: rollover-undo
set role api;

create function api.job_rollover_close(job bigint)
returns table (ended shape.flag)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	r	guichet.rollover;
	n	integer := 0;
begin
	for r in select x.* from guichet.rollover x where x.state = 'applied'
	    for update
	loop
		continue when not exists (select from guichet.booking b
		    where b.day >= lower(r.during) and b.day < upper(r.during));
		perform guichet.rollover_move(r.id, 'closed');
		delete from guichet.rollover_made m where m.rollover = r.id;
		n := n + 1;
	end loop;
	perform guichet.job_progress(job, n, n);
	ended := true;
	return next;
end
$$;

reset role;
