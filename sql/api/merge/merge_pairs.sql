-- Probable duplicates of one kind, a hundred at most: those of the night, or for
-- requests those of this moment.  The reasons as flags, in words on the page.
-- keep and go: how the merge is offered, who can sign in stays.
--
-- MU403 without the right to read them
set role api;

create function api.merge_pairs(which text)
returns table (keep shape.key, go shape.key, keep_name text, go_name text,
	keep_born date, go_born date, keep_home text, go_home text,
	name shape.flag, spelling shape.flag, swapped shape.flag,
	part shape.flag, born shape.flag, email shape.flag, phone shape.flag,
	address shape.flag, people shape.flag)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	what	text := guichet.merge_kind($1);
begin
	perform guichet.merge_right(what, false);
	if what = 'request' then
		return query select w.keep, w.go,
		    guichet.merge_name('request', w.keep),
		    guichet.merge_name('request', w.go), w.day, w.other_day,
		    w.who, w.who, null::shape.flag, null::shape.flag,
		    null::shape.flag, null::shape.flag, null::shape.flag,
		    null::shape.flag, null::shape.flag, null::shape.flag,
		    true::shape.flag
		from (select a.id::shape.key as keep, b.id::shape.key as go,
			guichet.civil(a.received_at) as day,
			guichet.civil(b.received_at) as other_day,
			p.given || ' ' || p.family as who
		    from guichet.request a
		    join guichet.request b on b.applicant = a.applicant
			and b.procedure = a.procedure and b.open
			and b.subject is not distinct from a.subject
			and (b.received_at, b.id) > (a.received_at, a.id)
		    join guichet.person p on p.id = a.applicant
		    where a.open and a.service = any (
			guichet.my_services('request-read'))
		    and not exists (select from guichet.merge_distinct d
			where d.kind = 'request'
			and d.one = least(a.id, b.id)
			and d.other = greatest(a.id, b.id))
		    order by a.received_at, a.id limit 100) w;
		return;
	end if;
	return query select w.keep::shape.key, w.go::shape.key,
	    guichet.merge_name(what, w.keep), guichet.merge_name(what, w.go),
	    k.born, g.born, guichet.merge_home(what, w.keep),
	    guichet.merge_home(what, w.go), ('name' = any (w.reasons))::shape.flag,
	    ('spelling' = any (w.reasons))::shape.flag, ('swapped' = any (w.reasons))::shape.flag,
	    ('part' = any (w.reasons))::shape.flag, ('born' = any (w.reasons))::shape.flag,
	    ('email' = any (w.reasons))::shape.flag, ('phone' = any (w.reasons))::shape.flag,
	    ('address' = any (w.reasons))::shape.flag, ('people' = any (w.reasons))::shape.flag
	from (select case when x.turn then n.other else n.one end as keep,
		case when x.turn then n.one else n.other end as go, n.reasons,
		cardinality(n.reasons) as weight
	    from guichet.merge_near n
	    cross join lateral (select what = 'person'
		and guichet.has_login(n.other)
		and not guichet.has_login(n.one) as turn) x
	    where n.kind = what
	    order by weight desc, n.one, n.other limit 100) w
	left join guichet.person k on what = 'person' and k.id = w.keep
	left join guichet.person g on what = 'person' and g.id = w.go
	order by w.weight desc, w.keep, w.go;
end
$$;

reset role;
