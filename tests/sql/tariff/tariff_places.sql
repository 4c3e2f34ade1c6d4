-- Who lives in the town (api.tariff_places).
\ir ../lib/tariff_draft.sql
select plan(2);

insert into guichet.resident_place values ('99123', 'Valbrune');
select is(t.q('manager', 'select * from api.tariff_places()'),
	'(99123,Valbrune)', 'as it is');
select is(t.q('clerk', 'select * from api.tariff_places()'), null,
	'for who keeps the settings');

select * from finish();
rollback;
