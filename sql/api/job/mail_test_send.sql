-- A test message to that address.  One row: its number.
--
-- MU541 no address
set role api;

create function api.mail_test_send(recipient text)
returns table (message shape.key)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	message := guichet.mail('test', recipient, null, null);
	return next;
end
$$;

reset role;
