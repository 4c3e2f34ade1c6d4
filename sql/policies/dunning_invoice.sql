-- The invoices that a reminder of one's own home is about.
-- RULE: parents-privacy
alter table guichet.dunning_invoice enable row level security;

drop policy if exists api on guichet.dunning_invoice;
create policy api on guichet.dunning_invoice to api using (true)
	with check (true);
drop policy if exists family on guichet.dunning_invoice;
create policy family on guichet.dunning_invoice for select to family_view
	using (payer = any ((select guichet.my_payers())::bigint[]));
drop policy if exists clerk on guichet.dunning_invoice;
create policy clerk on guichet.dunning_invoice for select to clerk_view
	using (true);
