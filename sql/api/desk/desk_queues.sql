-- The fixed views of the desk and how many requests lie in each, in one pass
-- over the index of what is open; a message may come later than the decision.
set role api;

create function api.desk_queues()
returns table (queue shape.desk_queue, total shape.count)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_custom_plan
as $$
declare
	m	record;
begin
	select x.person, x.today, guichet.my_services('request-read')
	    as services into m from guichet.me x;
	return query select q.queue::shape.desk_queue, q.total::shape.count
	from (select count(*) as a,
		count(*) filter (where guichet.desk_in('new', r.state,
		    r.assigned_to, r.silence_on, r.target_on, m.person,
		    m.today)) as b,
		count(*) filter (where guichet.desk_in('mine', r.state,
		    r.assigned_to, r.silence_on, r.target_on, m.person,
		    m.today)) as c,
		count(*) filter (where guichet.desk_in('soon', r.state,
		    r.assigned_to, r.silence_on, r.target_on, m.person,
		    m.today)) as d,
		count(*) filter (where guichet.desk_in('late', r.state,
		    r.assigned_to, r.silence_on, r.target_on, m.person,
		    m.today)) as e,
		count(*) filter (where guichet.desk_in('waiting', r.state,
		    r.assigned_to, r.silence_on, r.target_on, m.person,
		    m.today)) as f,
		count(*) filter (where guichet.desk_in('silence', r.state,
		    r.assigned_to, r.silence_on, r.target_on, m.person,
		    m.today)) as g,
		count(*) filter (where guichet.desk_in('unassigned', r.state,
		    r.assigned_to, r.silence_on, r.target_on, m.person,
		    m.today)) as h
	    from guichet.request r
	    where r.open and r.service = any (m.services)) n,
	(select count(*) as i from guichet.request r
	    where r.message_at is not null
	    and r.service = any (m.services)) o,
	lateral (values (1, 'new', n.b), (2, 'mine', n.c), (3, 'soon', n.d),
	    (4, 'late', n.e), (5, 'message', o.i), (6, 'waiting', n.f),
	    (7, 'silence', n.g), (8, 'unassigned', n.h), (9, 'open', n.a)) q (rank, queue, total)
	order by q.rank;
end
$$;

reset role;
