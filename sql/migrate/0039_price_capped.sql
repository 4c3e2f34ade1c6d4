-- A surcharge that would go above the declared cost is cut there, and the price
-- says so.
alter domain shape.price_step drop constraint price_step_list;
alter domain shape.price_step add constraint price_step_list check (value in
	('bracket', 'unknown', 'rate', 'floor', 'ceiling', 'outside',
	'children', 'rank', 'packed-lunch', 'rounded', 'units', 'share', 'late',
	'unbooked', 'capped', 'half', 'free'));
