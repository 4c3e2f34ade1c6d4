-- Takes a right away from today on: the fact is superseded by one that ends
-- yesterday, so that who held it when can still be said.  One row: the agent.
--
-- MU403 no right to   MU404 no such right in force   MU443 oneself
-- MU444 nobody else could give rights any more
-- MU400, MU401, MU409 see guichet.once_begin
-- RULE: rights-not-own
-- RULE: rights-last-admin
-- RULE: rights-past-kept
set role api;

create function api.right_end(right_id bigint, reason text, once text)
returns table (id shape.key)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	w	record;
	today	date := guichet.today();
begin
	select t.* into w from guichet.agent_right t where t.id = right_id;
	id := guichet.rights_of(w.account);
	if guichet.once_begin(once, 'right_end', right_id::text) is not null then
		return next;
		return;
	end if;
	select t.* into w from guichet.agent_right t
	where t.id = right_id and t.superseded_at is null
	and not coalesce(upper(t.during) <= today, false) for update;
	if w.id is null then
		perform guichet.refuse('MU404', null, format('right %s', right_id));
	end if;
	if w.what = 'rights-admin' and guichet.rights_admins(id) = 0 then
		perform guichet.refuse('MU444', null, 'the last administrator');
	end if;
	update guichet.agent_right t set superseded_at = guichet.now(),
	    superseded_by = guichet.my_person()
	where t.id = w.id;
	if coalesce(lower(w.during) < today, true) then
		insert into guichet.agent_right (account, what, service, during,
		    reason, given_at, given_by)
		values (w.account, w.what, w.service,
		    daterange(lower(w.during), today), w.reason, w.given_at,
		    w.given_by);
	end if;
	perform guichet.note('right-end', 'account:' || id, concat_ws(' ',
	    w.what || coalesce(':' || w.service, ''), nullif(btrim(reason), '')));
	perform guichet.once_end(once, '{}');
	return next;
end
$$;

reset role;
