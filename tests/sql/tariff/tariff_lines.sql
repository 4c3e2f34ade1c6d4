-- The lines of a tariff (api.tariff_lines).
\ir ../lib/tariff_draft.sql
select plan(2);

select is(t.q('manager', 'select low, high, price from api.tariff_lines(401)'),
	'(0,622,100)
(623,1000,330)
(1001,1500,340)
(1501,,350)
(,,360)', 'as it is');
select is(t.q('clerk', 'select low, high, price from api.tariff_lines(401)'), null,
	'for who keeps the settings');

select * from finish();
rollback;
