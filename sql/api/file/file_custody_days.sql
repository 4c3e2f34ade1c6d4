-- Five weeks of a child's calendar from a Monday on (null: this week's), at noon:
-- who has the child, no name when it is either parent.
--
-- MU403 without the right
-- MU404 no such child
set role api;

create function api.file_custody_days(child bigint, from_day date)
returns table (day date, holder shape.custody, name shape.person,
	kind shape.custody_kind)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	perform guichet.need_right('family-read');
	perform guichet.clerk_child($1);
	return query select d.day, d.holder::shape.custody,
	    case when p.id is not null
		then row(p.given, p.family)::shape.person end,
	    r.kind::shape.custody_kind
	from guichet.custody_days($1, coalesce(from_day, guichet.today())) d
	left join guichet.person p on p.id = d.adult
	left join guichet.custody_rule r on r.id = d.rule
	order by d.day;
end
$$;

reset role;
