-- What was done about what one's own home owes.
-- RULE: parents-privacy
alter table guichet.dunning enable row level security;

drop policy if exists api on guichet.dunning;
create policy api on guichet.dunning to api using (true)
	with check (true);
drop policy if exists family on guichet.dunning;
create policy family on guichet.dunning for select to family_view
	using (payer = any ((select guichet.my_payers())::bigint[]));
drop policy if exists clerk on guichet.dunning;
create policy clerk on guichet.dunning for select to clerk_view
	using (true);
