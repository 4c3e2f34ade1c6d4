-- invoices: found by number, household, month, state and amount.
\ir ../lib/billing.sql
\ir ../lib/invoice.sql
select plan(11);
select t.campaign('2026-10-01') \g /dev/null
select t.bill(201) as anne \gset
select t.bill(202) as claire \gset
create function t.found(what text) returns text language sql
	return t.q('accountant', format('select number, kind, household, first,
	state, carried, total, rest from api.invoices(%s)', what));
select is(t.found('null, null, null, null, null, null, null'),
	'(P2026-000002,invoice,"Claire Petit",2026-10-01,issued,f,1360,1360)
(P2026-000001,invoice,"Anne et Bruno Martin",2026-10-01,issued,f,200,200)',
	'all, the last number first');
select is(t.found('''p2026-000001 '', null, null, null, null, null, null'),
	'(P2026-000001,invoice,"Anne et Bruno Martin",2026-10-01,issued,f,200,200)',
	'by number, however it was typed');
select is(t.found('null, ''petit'', null, null, null, null, null'),
	'(P2026-000002,invoice,"Claire Petit",2026-10-01,issued,f,1360,1360)',
	'by a name of the household');
select is(t.found('null, ''zzqx'', null, null, null, null, null'), null,
	'no such name: nothing');
select is(t.found('null, null, 999, null, null, null, null'), null,
	'nothing of another campaign');
select is(t.found('null, null, null, ''paid'', null, null, null'), null,
	'nothing of another state');
select alike(t.found('null, null, null, null, 201, null, null'),
	'(P2026-000002,%', 'from an amount on');
select alike(t.found('null, null, null, null, null, 200, null'),
	'(P2026-000001,%', 'up to an amount');
select is(t.found('null, null, null, null, null, null, 2'), null,
	'fifty a page');
select is(t.err('clerk', 'select * from api.invoices(null, null, null, null,
	null, null, null)'), 'MU403', 'for who prepares');
select is((select count(*) from guichet.invoice where payer = 201), 1::bigint,
	'looking changes nothing');
select * from finish();
rollback;
