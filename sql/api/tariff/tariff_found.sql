-- What keeps a draft from being published; none when it may be, or is.
-- RULE: tariff-brackets
set role api;

create function api.tariff_found(id bigint)
returns table (fault shape.tariff_fault, age_group shape.age_group,
	low shape.count, high shape.count, price shape.cents)
stable language sql
begin atomic
	select f.fault, f.age_group, lower(f.quotients), upper(f.quotients) - 1,
	    f.price
	from clerk.tariff t
	cross join lateral guichet.tariff_faults(t.id) f
	where t.id = $1 and t.published_at is null
	order by f.fault, f.age_group, lower(f.quotients);
end;

reset role;
