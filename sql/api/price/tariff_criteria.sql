-- What those tariffs ask beside the quotient, in the order in which it counts.
-- RULE: algorithm-publish
set role api;

create function api.tariff_criteria()
returns table (tariff shape.key, criterion shape.tariff_criterion,
	nth shape.count, price shape.cents, percent shape.count,
	more shape.cents, off shape.cents)
stable language sql
begin atomic
	select m.tariff, m.criterion, m.least, m.price, m.percent,
	    case when m.amount > 0 then m.amount::bigint end,
	    case when m.amount < 0 then -m.amount::bigint end
	from family.tariff_modifier m
	join family.tariff t on t.id = m.tariff
	where upper_inf(t.during) or upper(t.during) > (select guichet.today())
	order by m.tariff, array_position(array['outside', 'children', 'rank',
	    'packed-lunch'], m.criterion), m.least;
end;

reset role;
