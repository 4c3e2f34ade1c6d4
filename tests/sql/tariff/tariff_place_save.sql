-- Who lives in the town (api.tariff_place_save).
\ir ../lib/tariff_draft.sql
select plan(4);

create function t.place(gone boolean, n integer, who text default 'manager')
returns text language sql as $$ select t.err(who, format(
	'select * from api.tariff_place_save(%L, %L, %L, %L)', '99123', 'Valbrune',
	gone, t.nonce(n))) $$;
select is(t.place(null, 1), null, 'a place');
select is(t.q('manager', 'select * from api.tariff_places()'), '(99123,Valbrune)',
	'is said');
select t.place(true, 2) \g /dev/null
select is(t.q('manager', 'select * from api.tariff_places()'), null, 'and unsaid');
select is(t.place(null, 3, 'clerk'), 'MU403', 'by who may');

select * from finish();
rollback;
