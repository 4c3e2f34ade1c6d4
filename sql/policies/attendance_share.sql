-- The parts of a price that two homes pay: each reads its own.
-- RULE: parents-privacy
alter table guichet.attendance_share enable row level security;

drop policy if exists api on guichet.attendance_share;
create policy api on guichet.attendance_share to api using (true)
	with check (true);
drop policy if exists family on guichet.attendance_share;
create policy family on guichet.attendance_share for select to family_view
	using (payer = any ((select guichet.my_payers())::bigint[]));
drop policy if exists clerk on guichet.attendance_share;
create policy clerk on guichet.attendance_share for select to clerk_view
	using (true);
