-- Gives an agent a right, for one service or all, over these days.  One row: the
-- agent, to show again.
--
-- MU403 no right to give rights   MU404 no such agent   MU443 oneself
-- MU445 held over some of these days   MU446 a right of no service
-- MU448 begins before today   MU455 no such right or service
-- MU400, MU401, MU409 see guichet.once_begin
-- RULE: rights-not-own
-- RULE: rights-past-kept
set role api;

create function api.right_add(agent bigint, what text, service text, since date,
	until date, reason text, once text)
returns table (id shape.key)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	id := guichet.rights_of(right_add.agent);
	if guichet.once_begin(once, 'right_add', concat_ws('|', right_add.agent,
	    what, service, since, until, reason)) is not null then
		return next;
		return;
	end if;
	if since < guichet.today() then
		perform guichet.refuse('MU448', 'since', 'begins in the past');
	end if;
	perform guichet.right_give(id, what, nullif(service, ''),
	    coalesce(since, guichet.today()), until, reason);
	perform guichet.once_end(once, '{}');
	return next;
end
$$;

reset role;
