-- The requests a person made; the other parent of a child sees none of them.
-- RULE: request-own
alter table guichet.request enable row level security;

drop policy if exists api on guichet.request;
create policy api on guichet.request to api using (true) with check (true);
drop policy if exists family on guichet.request;
create policy family on guichet.request for select to family_view
	using (applicant = (select m.person from guichet.me m));
drop policy if exists clerk on guichet.request;
create policy clerk on guichet.request for select to clerk_view
	using (true);
