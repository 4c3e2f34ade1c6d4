-- Words of a price that explains itself: who pays a day and why, and the share of
-- a price that a judgment gives each parent.
create domain shape.custody_result as text
	constraint custody_result_list check (value in ('one-household',
	    'booker', 'day-parent', 'third-party', 'decision', 'shares'));
alter domain shape.price_step drop constraint price_step_list;
alter domain shape.price_step add constraint price_step_list check (value in
	('bracket', 'unknown', 'rate', 'floor', 'ceiling', 'outside',
	'children', 'rank', 'packed-lunch', 'rounded', 'units', 'share', 'late',
	'unbooked', 'half', 'free'));
