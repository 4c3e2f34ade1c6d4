-- The words of the message that proves the way to an address (`guichet job
-- mail-test`).  One row: when it was asked for.
set role api;

create function api.mail_test(message bigint)
returns table (asked timestamptz)
stable language sql security definer
set search_path = pg_catalog, pg_temp
begin atomic
	select m.created_at from guichet.message m where m.id = message;
end;

reset role;
