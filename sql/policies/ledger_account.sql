-- The accounts of one's own home.
-- RULE: parents-privacy
alter table guichet.ledger_account enable row level security;

drop policy if exists api on guichet.ledger_account;
create policy api on guichet.ledger_account to api using (true)
	with check (true);
drop policy if exists family on guichet.ledger_account;
create policy family on guichet.ledger_account for select to family_view
	using (payer = any ((select guichet.my_payers())::bigint[]));
drop policy if exists clerk on guichet.ledger_account;
create policy clerk on guichet.ledger_account for select to clerk_view
	using (true);
