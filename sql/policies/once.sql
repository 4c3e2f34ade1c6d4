-- Answers of one's own writes.
alter table guichet.once enable row level security;

drop policy if exists api on guichet.once;
create policy api on guichet.once to api using (true) with check (true);
drop policy if exists family on guichet.once;
create policy family on guichet.once for select to family_view
	using (person = (select m.person from guichet.me m));
