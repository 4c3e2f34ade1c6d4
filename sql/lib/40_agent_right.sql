-- Rights of agents: where they come from, and how a view asks for them.
set role api;

-- A new agent starts with what their role gives.
create or replace function guichet.agent_right_start()
returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	insert into guichet.agent_right (account, what, given_at, given_by)
	select new.id, w.what, guichet.now(), guichet.my_person()
	from guichet.role r, unnest(r.rights) as w (what)
	where r.code = new.role and r.audience = 'clerk';
	return null;
end
$$;

-- The services for which the person holds that right: all of them when it is
-- held without a service.  In a view, as an InitPlan:
--
--   where r.service = any ((select guichet.my_services('request-read'))::text[])
--
-- RULE: rights-by-service
create or replace function guichet.my_services(need text)
returns text[]
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	mine text[] := (select m.rights from guichet.me m);
begin
	if need = any (mine) then
		return array(select s.code from guichet.service s);
	end if;
	return array(select split_part(x, ':', 2) from unnest(mine) x
	    where split_part(x, ':', 1) = need);
end
$$;

-- The rights there are, in the order of their list.
create or replace function guichet.right_names()
returns table (n bigint, what shape.right_name)
stable language sql security definer
set search_path = pg_catalog, pg_temp
begin atomic
	select m.n, m.code[1]
	from pg_constraint c, lateral regexp_matches(pg_get_constraintdef(c.oid),
	    '''([a-z-]+)''', 'g') with ordinality as m (code, n)
	where c.conname = 'right_name_list'
	and c.contypid = 'shape.right_name'::regtype;
end;

-- The account that a screen names, when the asker may change its rights.
-- Refuses MU403 without the right to, MU404 when it is no agent's, MU443 when it
-- is the asker's own.
-- RULE: rights-not-own
create or replace function guichet.rights_of(account bigint)
returns bigint
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	who	bigint;
begin
	if not coalesce((select 'rights-admin' = any (m.rights)
	    from guichet.me m), false) then
		perform guichet.refuse('MU403', null, 'no right to give rights');
	end if;
	select a.person into who from guichet.account a
	join guichet.role r on r.code = a.role
	where a.id = rights_of.account and r.audience = 'clerk' for update of a;
	if who is null then
		perform guichet.refuse('MU404', null,
		    format('no agent %s', account));
	elsif who = guichet.my_person() then
		perform guichet.refuse('MU443', null, 'one''s own rights');
	end if;
	return account;
end
$$;

-- Gives a right over these days (until null: for good).  The new row, or null
-- when the agent holds it over all of them already.  Refuses MU445 when they
-- hold it over some, MU446 when it is of no service, MU455 when right or service
-- do not exist.
create or replace function guichet.right_give(account bigint, what text,
	service text, since date, until date, reason text)
returns bigint
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	days	daterange;
	made	bigint;
begin
	if until < since then
		perform guichet.refuse('MU445', 'until', 'ends before it begins');
	end if;
	days := daterange(since, until, '[]');
	begin
		perform right_give.what::shape.right_name;
	exception when check_violation then
		perform guichet.refuse('MU455', 'right', format('right %s', what));
	end;
	if service is not null and not exists (select from guichet.service s
	    where s.code = right_give.service) then
		perform guichet.refuse('MU455', 'service',
		    format('service %s', service));
	end if;
	if service is not null
	    and what not in ('request-read', 'request-decide') then
		perform guichet.refuse('MU446', 'service', what);
	end if;
	if exists (select from guichet.agent_right w
	    where w.account = right_give.account and w.what = right_give.what
	    and w.service is not distinct from right_give.service
	    and w.superseded_at is null and w.during @> days) then
		return null;
	end if;
	if exists (select from guichet.agent_right w
	    where w.account = right_give.account and w.what = right_give.what
	    and w.service is not distinct from right_give.service
	    and w.superseded_at is null and w.during && days) then
		perform guichet.refuse('MU445', 'since', what);
	end if;
	insert into guichet.agent_right (account, what, service, during, reason,
	    given_at, given_by)
	values (right_give.account, right_give.what, right_give.service, days,
	    nullif(btrim(right_give.reason), ''), guichet.now(),
	    guichet.my_person())
	returning id into made;
	perform guichet.note('right-give', 'account:' || account,
	    concat_ws(' ', what || coalesce(':' || service, ''), days));
	return made;
end
$$;

-- How many may give rights from today on: enabled agents with a password who
-- hold that right without an end.
create or replace function guichet.rights_admins(but bigint)
returns bigint
stable language sql security definer
set search_path = pg_catalog, pg_temp
begin atomic
	select count(distinct a.id)
	from guichet.agent_right w
	join guichet.account a on a.id = w.account
	where w.what = 'rights-admin' and w.superseded_at is null
	and w.during @> guichet.today() and upper_inf(w.during)
	and a.disabled_at is null and a.password_at is not null and a.id <> but;
end;

reset role;

create or replace trigger account_rights
	after insert on guichet.account
	for each row execute function guichet.agent_right_start();
