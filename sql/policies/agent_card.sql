-- What a letter says of an agent.
alter table guichet.agent_card enable row level security;

drop policy if exists api on guichet.agent_card;
create policy api on guichet.agent_card to api using (true) with check (true);
drop policy if exists clerk on guichet.agent_card;
create policy clerk on guichet.agent_card for select to clerk_view
	using (true);
