-- How an attempt at a message ended: sent; cancelled (its function had nothing
-- to say any more); bounced (the other side refuses it for good); retry (later,
-- each time after a longer while; after 20 attempts, three days, it has failed);
-- failed (our fault: nobody but us can mend it).  One row: the state it has now.
-- What somebody else took over meanwhile is left to them.
--
-- RULE: outbox-retry
-- RULE: outbox-bounce
set role api;

create function api.outbox_end(message bigint, attempt integer, outcome text,
	error text)
returns table (state shape.message_state)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	becomes	text := case when outcome = 'retry' and attempt < 20 then 'due'
		    when outcome = 'retry' then 'failed' else outcome end;
begin
	update guichet.message m set state = becomes, lease = null,
	    holder = null, error = left(outbox_end.error, 500),
	    sent_at = case when becomes = 'sent' then guichet.now() end,
	    due_at = case when becomes = 'due'
		then guichet.now() + guichet.backoff(attempt) else m.due_at end,
	    -- a token that has left the house is kept nowhere
	    sealed = case when becomes = 'due' then m.sealed end
	where m.id = message and m.state = 'sending' and m.attempts = attempt;
	return query select m.state from guichet.message m where m.id = message;
end
$$;

reset role;
