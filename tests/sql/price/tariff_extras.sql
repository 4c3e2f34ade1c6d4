-- Surcharges that are in force (api.tariff_extras).
-- RULE: algorithm-publish
\ir ../lib/closed.sql
select plan(1);

select is(t.q(null, 'select kind, group_label, amount from api.tariff_extras()'),
	'(unbooked,,1000)', 'what is voted for everybody');

select * from finish();
rollback;
