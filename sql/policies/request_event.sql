-- What the person may see of the life of their own requests.
alter table guichet.request_event enable row level security;

drop policy if exists api on guichet.request_event;
create policy api on guichet.request_event to api using (true) with check (true);
drop policy if exists family on guichet.request_event;
create policy family on guichet.request_event for select to family_view
	using (citizen and request = any ((select array_agg(r.id) from guichet.request r
	    where r.applicant = (select m.person from guichet.me m))::bigint[]));
drop policy if exists clerk on guichet.request_event;
create policy clerk on guichet.request_event for select to clerk_view
	using (true);
