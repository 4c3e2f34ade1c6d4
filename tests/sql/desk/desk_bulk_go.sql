-- desk_bulk_go: starting, cancelling, doing again.
\ir ../lib/town.sql
\ir ../lib/procedure.sql
\ir ../lib/desk.sql
select plan(4);

select t.q('clerk', format('select * from api.desk_bulk_make(null, true,
	''take'', null, null, null, %L)', t.nonce(1))) \g /dev/null
select b.id as bulk from guichet.bulk b \gset
select is(t.q('clerk', format('select * from api.desk_bulk_go(%s, ''start'',
	%L)', :bulk, t.nonce(2))), format('(%s)', :bulk), 'started');
select is((select count(*)::integer from guichet.job j
	where j.kind = 'desk-bulk'), 1, 'a job does it');
select t.q('clerk', format('select * from api.desk_bulk_go(%s, ''cancel'', %L)',
	:bulk, t.nonce(3))) \g /dev/null
select is((select count(*)::integer from guichet.bulk_item i
	where i.outcome = 'cancelled'), 4, 'cancelled between two items');
select is(t.err('admin', format('select * from api.desk_bulk_go(%s, ''start'',
	%L)', :bulk, t.nonce(4))), 'MU404', 'it is its agent''s own');

select * from finish();
rollback;
