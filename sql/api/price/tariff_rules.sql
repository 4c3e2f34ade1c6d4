-- Every tariff in force or to come, with its vote: the rules of all prices.
-- RULE: algorithm-publish
set role api;

create function api.tariff_rules()
returns table (id shape.key, activity text, group_label text, during daterange,
	vote text, voted date, rounding shape.tariff_rounding,
	minutes shape.count, late_proof shape.late_proof, cost shape.cents,
	ahead shape.flag)
stable language sql
begin atomic
	select t.id, a.label, a.group_label, t.during, t.vote, t.voted,
	    t.rounding, t.unit_minutes, t.late_proof, t.cost,
	    lower(t.during) > w.today
	from family.tariff t
	join family.activity a on a.code = t.activity
	cross join (select guichet.today() as today) w
	where upper_inf(t.during) or upper(t.during) > w.today
	order by a.group_rank, a.rank, a.label, lower(t.during);
end;

reset role;
