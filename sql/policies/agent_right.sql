-- What each account may do; read by functions alone.
alter table guichet.agent_right enable row level security;

drop policy if exists api on guichet.agent_right;
create policy api on guichet.agent_right to api using (true) with check (true);
drop policy if exists clerk on guichet.agent_right;
create policy clerk on guichet.agent_right for select to clerk_view
	using (true);
