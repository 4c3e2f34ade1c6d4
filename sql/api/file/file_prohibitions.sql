-- Who is forbidden to collect a child, today or later: for the gate alone.
--
-- RULE: gate-only
set role api;

create function api.file_prohibitions(child bigint)
returns table (id shape.key, name text, decision text, during daterange)
stable language sql
begin atomic
	select b.id, b.name, b.decision, b.during
	from clerk.prohibition b
	where b.child = (select guichet.merged_person($1)) and b.during && daterange((select w.today
	    from clerk.who w), null)
	order by b.during, b.name, b.id;
end;

reset role;
