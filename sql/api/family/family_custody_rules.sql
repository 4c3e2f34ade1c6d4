-- The rules that say when a child of mine is with me, the strongest first,
-- exceptions apart.  mine:
-- I am the adult whose turn "A" is.  No row for another family's child.
set role api;

create function api.family_custody_rules(child bigint)
returns table (id shape.key, kind shape.custody_kind, mine shape.flag,
	turns text, "from" date, at text, reversed shape.flag, during daterange,
	source shape.fact_source, seen_on date)
stable language sql
begin atomic
	select r.id, r.kind, r.mine,
	    translate(array_to_string(r.pattern, ''), '12', 'AB'),
	    r.from_at::date, to_char(coalesce(r.from_at::time, r.hand_over),
		'HH24:MI'), r.reversed, r.during, r.source, r.seen_on
	from family.custody_rule r
	where r.child = $1 and r.kind <> 'override'
	order by r.layer desc, r.during;
end;

reset role;
