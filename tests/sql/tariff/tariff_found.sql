-- What is wrong with a draft (api.tariff_found).
-- RULE: tariff-brackets
\ir ../lib/tariff_draft.sql
select plan(2);

insert into guichet.tariff_version (id, activity, during)
	values (402, 'canteen', '[2029-09-01,)');
insert into guichet.tariff_bracket (tariff, quotient, price)
	values (402, '[0,)', 100), (402, null, 100);
select is(t.q('manager', 'select fault from api.tariff_found(402)'),
	'(cost)
(no-test)', 'as it is');
select is(t.q('clerk', 'select fault from api.tariff_found(402)'), null,
	'for who keeps the settings');

select * from finish();
rollback;
