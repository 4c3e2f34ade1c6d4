-- api.paper_invoice_lines: the days of the invoice that a job prints.
-- RULE: parents-privacy
\ir ../lib/closed.sql
\ir ../lib/invoice.sql
\ir ../lib/invoice_shared.sql
select plan(2);

insert into guichet.job (kind, args, key, state, attempts, due_at, created_at)
	values ('invoice-pdf', jsonb_build_object('invoice', :claire), :claire,
	'running', 1, guichet.now(), guichet.now()) returning id as job \gset
select is((select string_agg(concat_ws(' ', (name).given, activity, day, mark,
	price, share, rule, sum), ', ') from api.paper_invoice_lines(:job)),
	'Zoé Cantine 2026-11-23 unbooked 830 60.0 unbooked 830',
	'its own part alone');
update guichet.job set state = 'done' where id = :job;
select is_empty(format('select * from api.paper_invoice_lines(%s)', :job),
	'no job but one that runs');

select * from finish();
rollback;
