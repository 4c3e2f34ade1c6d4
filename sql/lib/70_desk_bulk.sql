-- One action on many requests.
set role api;

-- Acts as that agent for the rest of this transaction, with the rights they have
-- today on requests: a job does what they asked for.  No connecting role may
-- call it.
create function guichet.desk_act_as(agent bigint)
returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	held	text;
	who	text;
	proof	text;
begin
	select string_agg(concat_ws(':', w.what, w.service), ' ') into held
	from guichet.agent_right w
	join guichet.account a on a.id = w.account
	where a.person = agent and a.disabled_at is null
	and w.superseded_at is null and w.during @> guichet.today()
	and w.what in ('request-read', 'request-decide');
	who := concat_ws('|', agent, '{}', '{}', '{}', coalesce(held, ''),
	    guichet.now(), '');
	select encode(sha256(s.key || timestamptz_send(transaction_timestamp())
	    || int4send(pg_backend_pid()) || convert_to(who, 'UTF8') || s.key),
	    'hex') into proof from guichet.secret s;
	perform set_config('app.who', who, true),
	    set_config('app.proof', proof, true);
end
$$;

-- Does one item; answers why not, null when it was done.  Everything is checked
-- again: the version that the preview saw, the right, the state.
-- RULE: bulk-recheck
create function guichet.desk_bulk_one(b guichet.bulk, i guichet.bulk_item)
returns text
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	r	guichet.request;
begin
	r := guichet.desk_hold(i.request, i.version);
	if not r.open then
		return 'decided';
	elsif b.action = 'take' then
		update guichet.request q set assigned_to = b.person
		where q.id = r.id;
		perform guichet.desk_begin(r);
	else
		perform guichet.desk_decide(r, case b.action
		    when 'accept' then 'granted' when 'refuse' then 'refused'
		    else 'no-action' end, b.reason_law, b.reason_fact);
	end if;
	return null;
exception when others then
	return case sqlstate when 'MU510' then 'changed' when 'MU404' then 'gone'
	    when 'MU403' then 'forbidden' when 'MU512' then 'decided'
	    else 'other' end;
end
$$;

-- That action, if it is this agent's.  MU404 it is not.
create function guichet.desk_known_bulk(id bigint)
returns bigint
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	if not exists (select from guichet.bulk b where b.id = desk_known_bulk.id
	    and b.person = guichet.my_person()) then
		perform guichet.refuse('MU404', 'id', format('no action %s',
		    id));
	end if;
	return id;
end
$$;

reset role;
