-- What was contested about one's children.
alter table guichet.contest enable row level security;

drop policy if exists api on guichet.contest;
create policy api on guichet.contest to api using (true) with check (true);
drop policy if exists family on guichet.contest;
create policy family on guichet.contest for select to family_view
	using (child = any ((select m.children from guichet.me m)::bigint[]));
drop policy if exists clerk on guichet.contest;
create policy clerk on guichet.contest for select to clerk_view
	using (true);
