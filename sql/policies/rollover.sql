-- Plans of the next school year; functions alone.
alter table guichet.rollover enable row level security;

drop policy if exists api on guichet.rollover;
create policy api on guichet.rollover to api using (true)
	with check (true);
