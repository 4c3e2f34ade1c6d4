-- First call of every message's page: it is still this connection's to send.
-- One row: the instant of the page.
--
-- MU542 somebody else has it, as after a lost connection
-- RULE: outbox-lease
set role api;

create function api.outbox_open(message bigint)
returns table (at timestamptz)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	if not exists (select from guichet.message m where m.id = message
	    and m.state = 'sending' and m.holder = pg_backend_pid()) then
		perform guichet.refuse('MU542', null,
		    format('message %s', message));
	end if;
	at := guichet.now();
	return next;
end
$$;

reset role;
