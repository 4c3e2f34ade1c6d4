-- What was told of prices, and to whom: functions alone.
alter table guichet.price_notice_line enable row level security;

drop policy if exists api on guichet.price_notice_line;
create policy api on guichet.price_notice_line to api using (true)
	with check (true);
