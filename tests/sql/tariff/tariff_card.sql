-- One tariff (api.tariff_card).
\ir ../lib/tariff_draft.sql
select plan(2);

select is(t.q('manager', 'select vote, draft, mine from api.tariff_card(401)'),
	'(2026-41,f,f)', 'as it is');
select is(t.q('clerk', 'select vote, draft, mine from api.tariff_card(401)'), null,
	'for who keeps the settings');

select * from finish();
rollback;
