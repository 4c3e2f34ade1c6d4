-- The examples of a vote (api.tariff_examples).
-- RULE: tariff-worked-tests
\ir ../lib/tariff_draft.sql
select plan(2);

select is(t.q('manager', 'select quotient, price, got, failed from api.tariff_examples(401)'),
	'(62200,100,100,f)', 'as it is');
select is(t.q('clerk', 'select quotient, price, got, failed from api.tariff_examples(401)'), null,
	'for who keeps the settings');

select * from finish();
rollback;
