-- Lets an agent act for an absent one (null: oneself) with these of their
-- rights, over these days.  One row: the delegation.
--
-- MU403 for somebody else, without the right to give rights
-- MU404 no such agent   MU443 to oneself, or for another to oneself
-- MU447 that agent acts for somebody else in these days
-- MU448 days that cannot be   MU449 rights that cannot be lent or are not held
-- MU400, MU401, MU409 see guichet.once_begin
-- RULE: delegation-own
-- RULE: delegation-dated
set role api;

create function api.delegation_add(absent bigint, agent bigint, rights text[],
	since date, until date, reason text, once text)
returns table (id shape.key)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	mine	bigint := guichet.agent_account();
	whose	bigint := coalesce(absent, mine);
	today	date := guichet.today();
	days	daterange;
	done	jsonb;
begin
	done := guichet.once_begin(once, 'delegation_add', concat_ws('|', absent,
	    agent, rights, since, until, reason));
	if done is not null then
		id := done ->> 'id';
		return next;
		return;
	end if;
	if whose is distinct from mine and not guichet.may_give_rights() then
		perform guichet.refuse('MU403', null, 'for somebody else');
	end if;
	perform from guichet.account a join guichet.role r on r.code = a.role
	where a.id in (whose, agent) and r.audience = 'clerk'
	and a.disabled_at is null having count(*) = 2;
	if whose = agent or whose is distinct from mine and agent = mine then
		perform guichet.refuse('MU443', 'agent', 'to oneself');
	elsif not found then
		perform guichet.refuse('MU404', null, 'no such agent');
	end if;
	if coalesce(since, today) < today or until < coalesce(since, today)
	    or until - coalesce(since, today) >= 366 then
		perform guichet.refuse('MU448', 'until', 'days that cannot be');
	end if;
	days := daterange(coalesce(since, today), until, '[]');
	if cardinality(rights) = 0 or not rights <@ guichet.lendable(whose) then
		perform guichet.refuse('MU449', 'rights', rights::text);
	end if;
	if exists (select from guichet.delegation d where d.to_account = agent
	    and d.superseded_at is null and d.during && days) then
		perform guichet.refuse('MU447', 'agent', 'acts for another');
	end if;
	insert into guichet.delegation (from_account, to_account, rights, during,
	    reason, given_at, given_by)
	values (whose, agent, delegation_add.rights, days,
	    nullif(btrim(delegation_add.reason), ''), guichet.now(),
	    guichet.my_person())
	returning delegation.id into delegation_add.id;
	perform guichet.note('delegation-add', 'account:' || whose,
	    concat_ws(' ', 'to account:' || agent, days, rights));
	perform guichet.once_end(once, jsonb_build_object('id', id));
	return next;
end
$$;

reset role;
