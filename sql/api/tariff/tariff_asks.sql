-- What a tariff asks beside the quotient, in the order in which it counts.
set role api;

create function api.tariff_asks(id bigint)
returns table (ask shape.key, criterion shape.tariff_criterion,
	nth shape.count, price shape.cents, percent shape.count,
	more shape.cents, off shape.cents)
stable language sql
begin atomic
	select m.id, m.criterion, m.least, m.price, m.percent,
	    case when m.amount > 0 then m.amount::bigint end,
	    case when m.amount < 0 then -m.amount::bigint end
	from clerk.tariff_modifier m where m.tariff = $1
	order by array_position(array['outside', 'children', 'rank',
	    'packed-lunch'], m.criterion), m.least;
end;

reset role;
