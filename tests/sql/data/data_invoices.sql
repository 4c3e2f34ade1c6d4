-- data_invoices: those of one's own home.
-- RULE: parents-privacy
\ir ../lib/closed.sql
\ir ../lib/invoice.sql
\ir ../lib/invoice_shared.sql
select plan(3);

create function t.d(who text) returns text language sql as
	$$select t.q(who, 'select number, total, state from api.data_invoices()')$$;
select is(t.d('claire'), '(P2026-000002,830,issued)', 'one''s own');
select is(t.d('david'), '(P2026-000003,522,issued)', 'each parent');
select is(t.d('eve'), null, 'and nobody else''s');

select * from finish();
rollback;
