-- The classes of one's children.
alter table guichet.pupil enable row level security;

drop policy if exists api on guichet.pupil;
create policy api on guichet.pupil to api using (true) with check (true);
drop policy if exists family on guichet.pupil;
create policy family on guichet.pupil for select to family_view
	using (child = any ((select m.children from guichet.me m)::bigint[]));
drop policy if exists clerk on guichet.pupil;
create policy clerk on guichet.pupil for select to clerk_view
	using (true);
