-- The care plans of one's children.
alter table guichet.care_plan enable row level security;

drop policy if exists api on guichet.care_plan;
create policy api on guichet.care_plan to api using (true) with check (true);
drop policy if exists family on guichet.care_plan;
create policy family on guichet.care_plan for select to family_view
	using (child = any ((select m.children from guichet.me m)::bigint[]));
drop policy if exists clerk on guichet.care_plan;
create policy clerk on guichet.care_plan for select to clerk_view
	using (true);
