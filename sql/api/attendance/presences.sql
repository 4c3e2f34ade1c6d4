-- What was recorded of my children in that month, by child and day, and what it
-- comes to when my home pays.
--   shared    another home pays
--   rule      what was added, and by which rule; added: how much
--   absence   the kind that was declared; proof: what became of its proof
--   contest   of the line, the latest: its state and its answer; due: by when one
--             is meant to come
--   open      the line may be contested
--   slot      what explains its price
-- RULE: parents-privacy
set role api;

create function api.presences(month date)
returns table (line shape.key, child shape.key, name shape.person,
	activity text, day date, mark shape.attendance_mark, base shape.cents,
	price shape.cents, reason shape.no_price, shared shape.flag,
	rule shape.surcharge_kind, added shape.cents, absence text,
	proof shape.absence_proof, contest shape.contest_state, answer text,
	due date, answered_at timestamptz, open shape.flag,
	slot shape.slot)
stable language sql
begin atomic
	select p.line, p.child, k.name,
	    guichet.activity_label(p.activity, p.day), p.day, p.mark, p.base,
	    p.price, p.reason, not p.mine, s.kind,
	    case when p.surcharge is not null then (p.price - p.base)::bigint end,
	    n.label, n.proof, c.state, c.answer,
	    case when c.state = 'opened' then c.due end, c.answered_at,
	    p.line is not null and p.mine and c.state is null
		and d.state in ('closed', 'invoiced'),
	    p.child || ':' || p.activity || ':' || p.day
	from (select date_trunc('month', coalesce(presences.month,
		w.today))::date as first, w.children from family.who w) m
	join family.presence p on p.child = any (m.children)
	    and p.day between m.first
	    and (m.first + interval '1 month')::date - 1
	join family.child k on k.id = p.child
	join family.activity a on a.code = p.activity
	left join family.surcharge s on s.id = p.surcharge
	left join lateral (select t.label, x.proof from family.absence x
	    join family.absence_kind t on t.id = x.kind
	    where x.child = p.child and p.mark = 'absent'
	    and x.during @> p.day
	    and (x.activity is null or x.activity = p.activity)
	    order by x.activity nulls last limit 1) n on true
	left join lateral (select x.state, x.answer, x.due, x.answered_at
	    from family.contest x
	    where x.child = p.child and x.attendance = p.attendance
	    order by x.id desc limit 1) c on true
	left join family.day_slot d on d.activity = p.activity
	    and d.school = p.school and d.day = p.day
	order by k.born, k.given, k.id, p.day desc, a.rank, a.label;
end;

reset role;
