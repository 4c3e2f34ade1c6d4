-- Sign-in names; read by functions alone, but for clerks who see that an account exists.
alter table guichet.account enable row level security;

drop policy if exists api on guichet.account;
create policy api on guichet.account to api using (true) with check (true);
drop policy if exists clerk on guichet.account;
create policy clerk on guichet.account for select to clerk_view
	using (true);
