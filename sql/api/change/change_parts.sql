-- The change part by part: what the file says, what is proposed.  Amounts, days
-- and words as text; a code of sources is the label's matter.
set role api;

create function api.change_parts(id bigint)
returns table (part shape.change_part, differs shape.flag, old text,
	proposed text, old_day date, proposed_day date, old_value shape.cents,
	proposed_value shape.cents, old_source shape.fact_source,
	proposed_source shape.fact_source)
stable language sql
begin atomic
	select k.part::shape.change_part, k.old is distinct from k.new,
	    case when k.kind is null then k.old end,
	    case when k.kind is null then k.new end,
	    case when k.kind = 'day' then k.old::date end,
	    case when k.kind = 'day' then k.new::date end,
	    case when k.kind = 'value' then k.old::bigint end,
	    case when k.kind = 'value' then k.new::bigint end,
	    case when k.kind = 'source' then k.old end,
	    case when k.kind = 'source' then k.new end
	from (select p.part, p.n, c.old ->> p.part as old,
		c.proposed ->> p.part as new,
		case when p.part in ('month', 'born', 'from') then 'day'
		    when p.part in ('value', 'source') then p.part end as kind
	    from clerk.file_change c,
	    unnest(array['line1', 'line2', 'postcode', 'town', 'value', 'month',
		'source', 'file-number', 'given', 'family', 'born', 'asked',
		'from']) with ordinality as p (part, n)
	    where c.id = $1 and (c.old ? p.part or c.proposed ? p.part)) k
	order by k.n;
end;

reset role;
