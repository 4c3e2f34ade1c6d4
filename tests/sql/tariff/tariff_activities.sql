-- What a tariff may be for (api.tariff_activities).
\ir ../lib/tariff_draft.sql
select plan(1);

select matches(t.q('manager', 'select * from api.tariff_activities()'),
	'[(]canteen,Cantine,.*', 'all there is');

select * from finish();
rollback;
