-- What one can lend.
\ir ../lib/town.sql
select plan(2);

select is(t.q('kitchen', 'select * from api.delegation_rights()
	where what in (''canteen-list'', ''kitchen-count'', ''import-run'')'),
	E'(canteen-list)\n(kitchen-count)', 'what one holds');
select is(t.q('admin', 'select count(*) from api.delegation_rights()
	where what in (''rights-admin'', ''account-admin'')'), '(0)',
	'never the right to give rights');

select * from finish();
rollback;
