-- The pupils of a plan; functions alone.
alter table guichet.rollover_line enable row level security;

drop policy if exists api on guichet.rollover_line;
create policy api on guichet.rollover_line to api using (true)
	with check (true);
