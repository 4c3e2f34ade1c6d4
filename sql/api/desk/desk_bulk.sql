-- One action on many requests, its own agent's: how far it is.  One row.
-- begun: it was started; running: it still has items to do.
set role api;

create function api.desk_bulk(id bigint)
returns table (id shape.key, action shape.desk_action, reason_law text,
	reason_fact text, made_at timestamptz, begun_at timestamptz,
	cancelled shape.flag, total shape.count, done shape.count,
	refused shape.count, waiting shape.count)
stable language sql
begin atomic
	select b.id, b.action, b.reason_law, b.reason_fact, b.made_at,
	    b.begun_at, b.cancelled_at is not null, n.total, n.done, n.refused,
	    n.waiting
	from guichet.desk_known_bulk($1) k (id)
	left join clerk.bulk b on b.id = k.id
	cross join lateral (select count(*)::integer as total,
	    (count(*) filter (where i.outcome = 'done'))::integer as done,
	    (count(*) filter (where i.outcome = 'refused'))::integer as refused,
	    (count(*) filter (where i.outcome = 'waiting'))::integer as waiting
	    from clerk.bulk_item i where i.bulk = b.id) n;
end;

reset role;
