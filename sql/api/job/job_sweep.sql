-- Forgets what only served for a while, 2 000 rows of a table a batch:
--
--   answers kept under nonces, and their lines     90 days (a recap can be read
--                                                  as long)
--   sessions that ended or ran out                 90 days
--   failures to sign in, by what was typed         1 day (all that counts)
--   failures by network                            1 day
--   answers to strangers' writes                   7 days
--   jobs that ended                                90 days; failed, a year
--   messages that left, or will not leave          a year: a question about a
--                                                  letter may take that long
--
-- One row: whether nothing was left.
--
-- RULE: sweep
set role api;

create function api.job_sweep(job bigint)
returns table (ended shape.flag)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	most	constant integer := 2000;
	moment	constant timestamptz := guichet.now();
	n	integer;
	gone	integer := 0;
begin
	delete from guichet.once o where (o.person, o.nonce) in (
	    select t.person, t.nonce from guichet.once t
	    where t.at < moment - interval '90 days' limit most);
	get diagnostics n = row_count;
	gone := gone + n;
	delete from guichet.session s where s.digest in (
	    select t.digest from guichet.session t
	    where least(t.ended_at, t.expires) < moment - interval '90 days'
	    limit most);
	get diagnostics n = row_count;
	gone := gone + n;
	delete from guichet.sign_in_failure f where f.typed in (
	    select t.typed from guichet.sign_in_failure t
	    where t.last < moment - interval '1 day' limit most);
	get diagnostics n = row_count;
	gone := gone + n;
	delete from guichet.network_failure f where (f.network, f.hour) in (
	    select t.network, t.hour from guichet.network_failure t
	    where t.hour < moment - interval '1 day' limit most);
	get diagnostics n = row_count;
	gone := gone + n;
	delete from guichet.once_stranger o where o.nonce in (
	    select t.nonce from guichet.once_stranger t
	    where t.at < moment - interval '7 days' limit most);
	get diagnostics n = row_count;
	gone := gone + n;
	delete from guichet.job j where j.id in (
	    select t.id from guichet.job t where t.ended_at < moment - case
		when t.state = 'failed' then interval '1 year'
		else interval '90 days' end limit most);
	get diagnostics n = row_count;
	gone := gone + n;
	delete from guichet.message m where m.id in (
	    select t.id from guichet.message t
	    where t.state not in ('due', 'sending')
	    and t.created_at < moment - interval '1 year' limit most);
	get diagnostics n = row_count;
	gone := gone + n;
	perform guichet.job_progress(job, gone + (select j.progress
	    from guichet.job j where j.id = job));
	ended := gone = 0;
	return next;
end
$$;

reset role;
