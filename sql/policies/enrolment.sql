-- The enrolments of one's children.
alter table guichet.enrolment enable row level security;

drop policy if exists api on guichet.enrolment;
create policy api on guichet.enrolment to api using (true) with check (true);
drop policy if exists family on guichet.enrolment;
create policy family on guichet.enrolment for select to family_view
	using (child = any ((select m.children from guichet.me m)::bigint[]));
drop policy if exists clerk on guichet.enrolment;
create policy clerk on guichet.enrolment for select to clerk_view
	using (true);
