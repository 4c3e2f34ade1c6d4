-- The lines of one's own home.
-- RULE: parents-privacy
alter table guichet.invoice_line enable row level security;

drop policy if exists api on guichet.invoice_line;
create policy api on guichet.invoice_line to api using (true)
	with check (true);
drop policy if exists family on guichet.invoice_line;
create policy family on guichet.invoice_line for select to family_view
	using (payer = any ((select guichet.my_payers())::bigint[]));
drop policy if exists clerk on guichet.invoice_line;
create policy clerk on guichet.invoice_line for select to clerk_view
	using (true);
