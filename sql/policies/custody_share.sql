-- What part of a child's days its parents pay, as judged: both know it.
alter table guichet.custody_share enable row level security;

drop policy if exists api on guichet.custody_share;
create policy api on guichet.custody_share to api using (true)
	with check (true);
drop policy if exists family on guichet.custody_share;
create policy family on guichet.custody_share for select to family_view
	using (child = any ((select m.children from guichet.me m)::bigint[]));
drop policy if exists clerk on guichet.custody_share;
create policy clerk on guichet.custody_share for select to clerk_view
	using (true);
