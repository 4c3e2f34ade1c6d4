-- One item of an action on many requests, in the name and with the rights of who
-- asked for it; nothing else in its transaction, so that a process that is killed
-- loses nothing and repeats nothing.
--
-- RULE: bulk-recheck
set role api;

create function api.job_desk_bulk(job bigint)
returns table (ended shape.flag)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	b	guichet.bulk;
	i	guichet.bulk_item;
	why	text;
	n	record;
begin
	select x.* into b from guichet.job j
	join guichet.bulk x on x.id = (j.args ->> 'bulk')::bigint
	where j.id = job;
	select x.* into i from guichet.bulk_item x
	where x.bulk = b.id and x.outcome = 'waiting'
	order by x.n limit 1 for update;
	if i.bulk is null then
		return query select true::shape.flag;
		return;
	end if;
	perform guichet.desk_act_as(b.person);
	why := guichet.desk_bulk_one(b, i);
	update guichet.bulk_item x set at = guichet.now(), because = why,
	    outcome = case when why is null then 'done' else 'refused' end
	where x.bulk = i.bulk and x.n = i.n;
	select count(*) as total,
	    count(*) filter (where x.outcome <> 'waiting') as done into n
	from guichet.bulk_item x where x.bulk = b.id;
	perform guichet.job_progress(job, n.done::integer, n.total::integer);
	return query select (n.done = n.total)::shape.flag;
end
$$;

reset role;
