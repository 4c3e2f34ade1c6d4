-- What one's own saves did.
alter table guichet.once_line enable row level security;

drop policy if exists api on guichet.once_line;
create policy api on guichet.once_line to api using (true) with check (true);
drop policy if exists family on guichet.once_line;
create policy family on guichet.once_line for select to family_view
	using (person = (select m.person from guichet.me m));
