-- What a run changed; for agents.
alter table guichet.campaign_change enable row level security;

drop policy if exists api on guichet.campaign_change;
create policy api on guichet.campaign_change to api using (true)
	with check (true);
