-- What settled the invoices of one's own home.
-- RULE: parents-privacy
alter table guichet.settlement enable row level security;

drop policy if exists api on guichet.settlement;
create policy api on guichet.settlement to api using (true)
	with check (true);
drop policy if exists family on guichet.settlement;
create policy family on guichet.settlement for select to family_view
	using (payer = any ((select guichet.my_payers())::bigint[]));
drop policy if exists clerk on guichet.settlement;
create policy clerk on guichet.settlement for select to clerk_view
	using (true);
