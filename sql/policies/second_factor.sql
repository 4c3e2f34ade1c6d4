-- Second factors; read by functions alone.
alter table guichet.second_factor enable row level security;

drop policy if exists api on guichet.second_factor;
create policy api on guichet.second_factor to api using (true) with check (true);
