-- What corrects an invoice (api.family_invoice_corrections).
-- RULE: parents-privacy
\ir ../lib/closed.sql
\ir ../lib/invoice.sql
\ir ../lib/invoice_shared.sql
select plan(3);

select t.credit(t.il(202, 113), 216, 'contest') \g /dev/null
create function t.after(who text, id bigint) returns text language sql as
	$$select t.q(who, format('select kind, total
	from api.family_invoice_corrections(%s)', id))$$;
select is(t.after('claire', :claire), '(credit-note,-614)', 'a credit note');
select is(t.after('david', :david), null, 'of one''s own part alone');
select is(t.after('david', :claire), null, 'nor when asked for by name');

select * from finish();
rollback;
