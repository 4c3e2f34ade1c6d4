-- The custody calendar of one's own children.
alter table guichet.custody_rule enable row level security;

drop policy if exists api on guichet.custody_rule;
create policy api on guichet.custody_rule to api using (true) with check (true);
drop policy if exists family on guichet.custody_rule;
create policy family on guichet.custody_rule for select to family_view
	using (child = any ((select m.children from guichet.me m)::bigint[]));
drop policy if exists clerk on guichet.custody_rule;
create policy clerk on guichet.custody_rule for select to clerk_view
	using (true);
