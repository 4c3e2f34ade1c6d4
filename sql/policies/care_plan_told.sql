-- What was told about a care plan: functions alone.
alter table guichet.care_plan_told enable row level security;

drop policy if exists api on guichet.care_plan_told;
create policy api on guichet.care_plan_told to api using (true) with check (true);
