-- What is wrong with a draft; for agents.  A family reads that a small sum of its
-- own is put off.
-- RULE: parents-privacy
alter table guichet.campaign_fault enable row level security;

drop policy if exists api on guichet.campaign_fault;
create policy api on guichet.campaign_fault to api using (true)
	with check (true);
drop policy if exists family on guichet.campaign_fault;
create policy family on guichet.campaign_fault for select to family_view
	using (payer = any ((select guichet.my_payers())::bigint[])
	    and fault = 'carried');
drop policy if exists clerk on guichet.campaign_fault;
create policy clerk on guichet.campaign_fault for select to clerk_view
	using (true);
