-- Who opened the care plan of one's children.
alter table guichet.care_plan_read enable row level security;

drop policy if exists api on guichet.care_plan_read;
create policy api on guichet.care_plan_read to api using (true) with check (true);
drop policy if exists family on guichet.care_plan_read;
create policy family on guichet.care_plan_read for select to family_view
	using (child = any ((select m.children from guichet.me m)::bigint[]));
drop policy if exists clerk on guichet.care_plan_read;
create policy clerk on guichet.care_plan_read for select to clerk_view
	using (true);
