-- What was told of prices, and to whom: functions alone.
alter table guichet.quotient_warning enable row level security;

drop policy if exists api on guichet.quotient_warning;
create policy api on guichet.quotient_warning to api using (true)
	with check (true);
