-- Events of the ledger.
alter table guichet.ledger_journal enable row level security;

drop policy if exists api on guichet.ledger_journal;
create policy api on guichet.ledger_journal to api using (true)
	with check (true);
drop policy if exists clerk on guichet.ledger_journal;
create policy clerk on guichet.ledger_journal for select to clerk_view
	using (true);
