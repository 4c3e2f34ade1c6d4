-- A line of a draft (api.tariff_line_save).
-- RULE: tariff-line
\ir ../lib/tariff_draft.sql
select plan(9);

delete from guichet.tariff_bracket where tariff = t.draft();
select is(t.write('line_save', $$'all', 0, 622, 100, null, null, null$$, 1), null,
	'a bracket');
select is(t.write('line_save', $$'nursery', 623, null, null, '0,36 %', 260, 450$$,
	2), null, 'a rate');
select is(t.write('line_save', $$'all', null, null, 400, null, null, null$$, 3),
	null, 'who gave no quotient');
select is(t.q('manager', format('select age_group, low, high, unknown, price,
	rate, floor, ceiling from api.tariff_lines(%s)', t.draft())),
	'(,0,622,f,100,,,)
(,,,t,400,,,)
(nursery,623,,f,,0.36,260,450)', 'as they were written');
select is(t.write('line_save', $$'all', 0, 622, 100, '0.36', 1, 2$$, 4), 'MU707',
	'a price or a rate');
select is(t.write('line_save', $$'all', 0, 622, null, '0.36', null, 2$$, 5),
	'MU707', 'a rate with its floor');
select is(t.write('line_save', $$'all', 9, 1, 100, null, null, null$$, 6), 'MU707',
	'the ends in their order');
select is(t.write('line_save', $$'all', 0, 1, null, 'un', 1, 2$$, 7), 'MU707',
	'a rate is a number');
select is(t.err('manager', format('select * from api.tariff_line_save(%s, 1, %L,
	0, 1, 1, null, null, null, %L)', t.draft(), 'all', t.nonce(8))), 'MU409',
	'somebody has changed it meanwhile');

select * from finish();
rollback;
