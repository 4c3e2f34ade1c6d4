-- A new agent: a person, their card, and an account of an ordinary clerk without
-- a password, whose link goes by mail.  service (null: none) is the one that
-- letters name.  One row: the agent.
--
-- MU403 no right to   MU455 no such service
-- MU579 an agent has that address   MU580 a parent has it
-- MU400, MU401, MU409 see guichet.once_begin
-- RULE: rights-admin-only
-- RULE: invited-no-sign-in
set role api;

create function api.agent_add(given text, family text, email text,
	capacity text, service text, fresh text, sealed text, once text)
returns table (id shape.key)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	answer	jsonb;
	name	text := lower(btrim(email));
	taken	text;
	who	bigint;
begin
	if not coalesce((select 'rights-admin' = any (m.rights)
	    from guichet.me m), false) then
		perform guichet.refuse('MU403', null, 'no right to give rights');
	end if;
	answer := guichet.once_begin(once, 'agent_add', concat_ws('|', given,
	    family, email, capacity, service));
	if answer is not null then
		id := (answer ->> 'id')::bigint;
		return next;
		return;
	end if;
	if nullif(service, '') is not null and not exists (select
	    from guichet.service s where s.code = agent_add.service) then
		perform guichet.refuse('MU455', 'service',
		    format('service %s', service));
	end if;
	perform pg_advisory_xact_lock(hashtextextended(name, 2));
	select r.audience into taken from guichet.account a
	join guichet.role r on r.code = a.role where a.identifier = name;
	if taken = 'clerk' then
		perform guichet.refuse('MU579', 'email', 'an agent has it');
	elsif taken is not null then
		perform guichet.refuse('MU580', 'email', 'a parent has it');
	end if;
	insert into guichet.person as p (given, family, email)
	values (btrim(agent_add.given), btrim(agent_add.family), name)
	returning p.id into who;
	insert into guichet.agent_card (person, capacity, service)
	values (who, btrim(agent_add.capacity), nullif(agent_add.service, ''));
	insert into guichet.account as a (person, role, identifier, created_at)
	values (who, 'clerk', name, guichet.now())
	returning a.id into agent_add.id;
	perform guichet.ask_add('invite', name, fresh, sealed, null, id);
	perform guichet.note('account-add', 'account:' || id);
	perform guichet.once_end(once, jsonb_build_object('id', id));
	return next;
end
$$;

reset role;
