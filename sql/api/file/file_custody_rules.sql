-- The rules that say who has a child when, the strongest first.  turns: whose
-- each week of the cycle (anchored) or each weekday is, a letter each, A the
-- first adult, B the second.  payer: the home that the decision names.
set role api;

create function api.file_custody_rules(child bigint)
returns table (id shape.key, kind shape.custody_kind, first shape.person,
	second shape.person, turns text, "from" date, at text,
	reversed shape.flag, during daterange, source shape.fact_source,
	seen_on date, seen_by shape.person, payer text)
stable language sql
begin atomic
	select r.id, r.kind, r.first, case when not r.alone then r.second end,
	    translate(array_to_string(r.pattern, ''), '12', 'AB'),
	    r.from_at::date, to_char(coalesce(r.from_at::time, r.hand_over),
		'HH24:MI'), r.reversed, r.during, r.source, r.seen_on,
	    r.seen_by, r.payer
	from clerk.custody_rule r
	where r.child = $1
	order by r.layer desc, r.during;
end;

reset role;
