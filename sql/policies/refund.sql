-- What is given back to one's own home.
-- RULE: parents-privacy
alter table guichet.refund enable row level security;

drop policy if exists api on guichet.refund;
create policy api on guichet.refund to api using (true)
	with check (true);
drop policy if exists family on guichet.refund;
create policy family on guichet.refund for select to family_view
	using (payer = any ((select guichet.my_payers())::bigint[]));
drop policy if exists clerk on guichet.refund;
create policy clerk on guichet.refund for select to clerk_view
	using (true);
