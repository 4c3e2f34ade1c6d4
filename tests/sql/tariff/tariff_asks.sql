-- What a tariff asks (api.tariff_asks).
\ir ../lib/tariff_draft.sql
select plan(2);

insert into guichet.tariff_version (id, activity, during)
	values (402, 'canteen', '[2029-09-01,)');
insert into guichet.tariff_modifier (tariff, criterion, least, percent)
	values (402, 'rank', 2, -10);
select is(t.q('manager', 'select criterion, nth, percent from api.tariff_asks(402)'),
	'(rank,2,-10)', 'as it is');
select is(t.q('clerk', 'select criterion, nth, percent from api.tariff_asks(402)'), null,
	'for who keeps the settings');

select * from finish();
rollback;
