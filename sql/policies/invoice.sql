-- The invoices of one's own home, once they are published.
-- RULE: parents-privacy
alter table guichet.invoice enable row level security;

drop policy if exists api on guichet.invoice;
create policy api on guichet.invoice to api using (true)
	with check (true);
drop policy if exists family on guichet.invoice;
create policy family on guichet.invoice for select to family_view
	using (payer = any ((select guichet.my_payers())::bigint[])
	    and published_at is not null);
drop policy if exists clerk on guichet.invoice;
create policy clerk on guichet.invoice for select to clerk_view
	using (true);
