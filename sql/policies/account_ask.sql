-- What was asked with an address, and the digest of its link; functions alone.
alter table guichet.account_ask enable row level security;

drop policy if exists api on guichet.account_ask;
create policy api on guichet.account_ask to api using (true) with check (true);
