-- What a régie decided about reminders: its agents'.
alter table guichet.dunning_rule enable row level security;

drop policy if exists api on guichet.dunning_rule;
create policy api on guichet.dunning_rule to api using (true)
	with check (true);
drop policy if exists clerk on guichet.dunning_rule;
create policy clerk on guichet.dunning_rule for select to clerk_view
	using (true);
