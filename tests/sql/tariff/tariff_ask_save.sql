-- What a draft asks beside the quotient (api.tariff_ask_save).
\ir ../lib/tariff_draft.sql
select plan(6);

select is(t.write('ask_save', $$'rank', 2, null, -10, null, null$$, 1), null,
	'a percentage');
select is(t.write('ask_save', $$'rank', 2, null, null, null, 50$$, 2), null,
	'said again');
select is(t.write('ask_save', $$'packed-lunch', 7, 175, null, null, null$$, 3),
	null, 'PRI-01 a price');
select is(t.q('manager', format('select criterion, nth, price, percent, more, off
	from api.tariff_asks(%s)', t.draft())), '(rank,2,,,,50)
(packed-lunch,1,175,,,)', 'one effect each');
select is(t.write('ask_save', $$'outside', null, 100, 10, null, null$$, 4),
	'MU708', 'not two effects');
select is(t.write('ask_save', $$'children', null, 100, null, null, null$$, 5),
	'MU708', 'from how many children');

select * from finish();
rollback;
