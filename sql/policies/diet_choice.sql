-- The diets of one's children.
alter table guichet.diet_choice enable row level security;

drop policy if exists api on guichet.diet_choice;
create policy api on guichet.diet_choice to api using (true) with check (true);
drop policy if exists family on guichet.diet_choice;
create policy family on guichet.diet_choice for select to family_view
	using (child = any ((select m.children from guichet.me m)::bigint[]));
drop policy if exists clerk on guichet.diet_choice;
create policy clerk on guichet.diet_choice for select to clerk_view
	using (true);
