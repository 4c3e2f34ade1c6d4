-- Forgets what nobody came back for: accounts asked for and never confirmed, and
-- links, 7 days after; nonces of strangers after a day; codes 60 days after
-- their end; the text of a code shown once after 15 minutes.  One row, ended.
-- RULE: account-purge
set role api;

create function api.job_account_purge(job bigint)
returns table (ended shape.flag)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	now	timestamptz := guichet.now();
	n	integer;
	gone	integer := 0;
begin
	delete from guichet.account_ask k
	where k.asked_at < now - interval '7 days';
	get diagnostics n = row_count;
	gone := gone + n;
	delete from guichet.once_stranger o
	where o.at < now - interval '1 day';
	get diagnostics n = row_count;
	gone := gone + n;
	delete from guichet.person_code c
	where c.expires < now - interval '60 days';
	get diagnostics n = row_count;
	gone := gone + n;
	update guichet.once o set answer = '{}'
	where o.function = 'code_make' and o.answer <> '{}'
	and o.at < now - interval '15 minutes';
	perform guichet.job_progress(job, gone, gone);
	ended := true;
	return next;
end
$$;

reset role;
