-- Lines of the ledger; a family reads its own by its accounts.
alter table guichet.ledger_line enable row level security;

drop policy if exists api on guichet.ledger_line;
create policy api on guichet.ledger_line to api using (true)
	with check (true);
drop policy if exists clerk on guichet.ledger_line;
create policy clerk on guichet.ledger_line for select to clerk_view
	using (true);
