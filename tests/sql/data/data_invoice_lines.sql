-- data_invoice_lines: the days that one's own home was billed.
-- RULE: parents-privacy
\ir ../lib/closed.sql
\ir ../lib/invoice.sql
\ir ../lib/invoice_shared.sql
select plan(3);

create function t.d(who text) returns text language sql as
	$$select t.q(who, 'select number, child, activity, day, mark, quotient,
	share, price from api.data_invoice_lines()')$$;
select is(t.d('claire'), '(P2026-000002,"(Zoé,Petit-Roux)",Cantine,2026-11-23,'
	|| 'unbooked,,60.0,830)', 'one''s own part');
select is(t.d('david'), '(P2026-000003,"(Zoé,Petit-Roux)",Cantine,2026-11-23,'
	|| 'unbooked,120000,40.0,522)', 'with one''s own quotient');
select is(t.d('eve'), null, 'and nobody else''s');

select * from finish();
rollback;
