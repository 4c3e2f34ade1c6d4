-- What a merge moved: functions alone.
alter table guichet.family_merge_move enable row level security;

drop policy if exists api on guichet.family_merge_move;
create policy api on guichet.family_merge_move to api using (true) with check (true);
