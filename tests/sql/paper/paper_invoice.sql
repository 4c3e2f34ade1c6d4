-- api.paper_invoice: the invoice that a job prints, as it was issued.
-- RULE: invoice-mentions
\ir ../lib/closed.sql
\ir ../lib/invoice.sql
\ir ../lib/invoice_shared.sql
select plan(3);

insert into guichet.job (kind, args, key, state, attempts, due_at, created_at)
	values ('invoice-pdf', jsonb_build_object('invoice', :claire), :claire,
	'running', 1, guichet.now(), guichet.now()) returning id as job \gset
select is((select concat_ws(' ', kind, number, total, payer,
	(payer_address).line1, regie) from api.paper_invoice(:job)),
	'invoice P2026-000002 830 Claire Petit 2 rue du Four '
	|| 'Régie des accueils périscolaires', 'who, how much, to whom');
select is((select concat_ws(' ', issue_day, due_day, during)
	from api.paper_invoice(:job)),
	'2026-11-23 2026-12-23 [2026-11-01,2026-12-01)', 'of when');
update guichet.job set state = 'done' where id = :job;
select is_empty(format('select * from api.paper_invoice(%s)', :job),
	'no job but one that runs');

select * from finish();
rollback;
