-- Titles and write-offs that were asked for: the agents'; a home sees what came of them.
alter table guichet.dunning_decision enable row level security;

drop policy if exists api on guichet.dunning_decision;
create policy api on guichet.dunning_decision to api using (true)
	with check (true);
drop policy if exists clerk on guichet.dunning_decision;
create policy clerk on guichet.dunning_decision for select to clerk_view
	using (true);
