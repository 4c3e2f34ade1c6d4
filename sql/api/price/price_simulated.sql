-- What somebody would pay, by the function that makes every price; no row
-- without an activity that has a tariff today.  quotient null: unknown.
-- RULE: price-simulator
set role api;

create function api.price_simulated(activity text, age text, quotient bigint,
	children integer, rank integer, outside boolean, packed boolean)
returns table (step shape.price_step, amount shape.cents, low shape.count,
	high shape.count, rate text, nth shape.count, percent shape.count,
	more shape.cents, off shape.cents, units shape.count,
	minutes shape.count)
stable language sql
begin atomic
	select s.step, s.amount, s.low, s.high, s.rate, s.nth, s.percent,
	    s.more, s.off, s.units, s.minutes
	from family.tariff t
	join family.activity a on a.code = t.activity
	cross join lateral guichet.price_told(t.id, price_simulated.quotient,
	    row(coalesce(age, 'elementary'), ceil(extract(epoch
		from a.ends - a.begins) / 60 / t.unit_minutes),
		coalesce(price_simulated.children, 1),
		coalesce(price_simulated.rank, 1),
		coalesce(price_simulated.outside, false),
		coalesce(price_simulated.packed, false))
		::guichet.price_facts) s
	where t.activity = price_simulated.activity
	and t.during @> (select guichet.today())
	order by s.n;
end;

reset role;
