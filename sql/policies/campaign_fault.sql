-- What is wrong with a draft; for agents.
alter table guichet.campaign_fault enable row level security;

drop policy if exists api on guichet.campaign_fault;
create policy api on guichet.campaign_fault to api using (true)
	with check (true);
drop policy if exists clerk on guichet.campaign_fault;
create policy clerk on guichet.campaign_fault for select to clerk_view
	using (true);
