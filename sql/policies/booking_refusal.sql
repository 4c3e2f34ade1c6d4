-- Kept for the town's account of its refusals; families read once_line.
alter table guichet.booking_refusal enable row level security;

drop policy if exists api on guichet.booking_refusal;
create policy api on guichet.booking_refusal to api using (true) with check (true);
