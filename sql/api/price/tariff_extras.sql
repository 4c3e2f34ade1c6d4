-- What is added to the price of a day that was booked late or not at all.
-- RULE: algorithm-publish
set role api;

create function api.tariff_extras()
returns table (kind shape.surcharge_kind, group_label text, amount shape.cents,
	percent shape.count)
stable language sql
begin atomic
	select s.kind, g.group_label, s.amount, s.percent
	from family.surcharge s
	left join (select distinct a.grouped, a.group_label, a.group_rank
	    from family.activity a) g on g.grouped = s.grouped
	where s.during @> (select guichet.today())
	order by s.kind, g.group_rank nulls first;
end;

reset role;
