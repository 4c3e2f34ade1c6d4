-- Time that was agreed with one's own home.
-- RULE: parents-privacy
alter table guichet.payment_delay enable row level security;

drop policy if exists api on guichet.payment_delay;
create policy api on guichet.payment_delay to api using (true)
	with check (true);
drop policy if exists family on guichet.payment_delay;
create policy family on guichet.payment_delay for select to family_view
	using (payer = any ((select guichet.my_payers())::bigint[]));
drop policy if exists clerk on guichet.payment_delay;
create policy clerk on guichet.payment_delay for select to clerk_view
	using (true);
