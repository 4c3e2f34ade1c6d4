-- A draft is forgotten (api.tariff_drop).
\ir ../lib/tariff_draft.sql
select plan(3);

select set_config('t.draft', t.draft()::text, true) \g /dev/null
select is(t.write('drop', '', 1), null, 'dropped');
select is(t.q('manager', format('select * from api.tariff_card(%s)',
	current_setting('t.draft'))), null, 'gone');
select is((select count(*) from guichet.tariff_bracket
	where tariff = current_setting('t.draft')::bigint), 0::bigint,
	'with its lines');

select * from finish();
rollback;
