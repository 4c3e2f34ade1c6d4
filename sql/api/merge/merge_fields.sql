-- What the two say, part by part; only where they differ is one of them chosen.
--
-- MU403, MU404 see guichet.merge_pair
set role api;

create function api.merge_fields(what text, stays bigint, goes bigint)
returns table (part shape.merge_part, differs shape.flag, kept text,
	gone text, kept_day date, gone_day date, kept_diet shape.diet,
	gone_diet shape.diet, kept_value shape.cents, gone_value shape.cents)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	perform guichet.merge_pair($1, $2, $3);
	return query select k.part::shape.merge_part,
	    (k.value is distinct from g.value and g.value is not null)
		::shape.flag,
	    case when k.type is null then k.value end,
	    case when k.type is null then g.value end,
	    case when k.type = 'day' then k.value::date end,
	    case when k.type = 'day' then g.value::date end,
	    case when k.type = 'diet' then k.value end::shape.diet,
	    case when k.type = 'diet' then g.value end::shape.diet,
	    case when k.type = 'cents' then k.value::bigint end::shape.cents,
	    case when k.type = 'cents' then g.value::bigint end::shape.cents
	from guichet.merge_said($1, $2) k
	join guichet.merge_said($1, $3) g on g.part = k.part
	where k.value is not null or g.value is not null
	order by k.n;
end
$$;

reset role;
