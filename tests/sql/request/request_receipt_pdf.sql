-- The PDF on the pages of a request: there, being made, failed, not asked for.
\ir ../lib/town.sql
\ir ../lib/request.sql
\ir ../lib/paper.sql
select plan(6);

create function t.pdf() returns text language sql return t.q('anne',
	format('select document is not null, bytes, due, failed
	from api.request_receipt_pdf(%L, null)', (select t.ref(id) from t.r)));
select is(t.pdf(), '(f,,t,f)', 'being made');
update guichet.job set state = 'failed' where id = :job;
select is(t.pdf(), '(f,,f,t)', 'failed');
update guichet.job set state = 'done' where id = :job;
select is(t.pdf(), '(f,,f,f)', 'not there');
update guichet.job set state = 'running' where id = :job;
select t.printed(:job, 's1', 'one') \g /dev/null
select is(t.pdf(), '(t,12,t,f)', 'there, with its size');
select t.printed(:job, 's2', 'one') as two \gset
select is(t.q('anne', format(
	'select document from api.request_receipt_pdf(%L, null)', :'ref')),
	format('(%s)', :two), 'the newest');
select is(t.err('bruno', format(
	'select * from api.request_receipt_pdf(%L, null)', :'ref')), 'MU404',
	'for its owner alone');

select * from finish();
rollback;
