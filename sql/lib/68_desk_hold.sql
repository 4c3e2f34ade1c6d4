-- What every write of the desk begins with, so that two clerks never lose an
-- edit of each other.
set role api;

-- Holds a request for a write: it is there, this agent may decide on it, and
-- it is still the version that the form showed.
--
-- MU404 no such request on this desk
-- MU403 without the right
-- MU510 somebody has changed it meanwhile
-- RULE: desk-version
create function guichet.desk_hold(id bigint, version integer)
returns guichet.request
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	r	guichet.request;
begin
	if not exists (select from clerk.request q where q.id = desk_hold.id)
	then
		perform guichet.refuse('MU404', 'id', format('no request %s',
		    id));
	end if;
	select q.* into r from guichet.request q where q.id = desk_hold.id
	for update;
	if not r.service = any (guichet.my_services('request-decide')) then
		perform guichet.refuse('MU403', null, 'no right to decide');
	end if;
	if r.version is distinct from desk_hold.version then
		perform guichet.refuse('MU510', null, format(
		    'request %s: version %s, shown %s', id, r.version,
		    desk_hold.version));
	end if;
	return r;
end
$$;

-- A change that is no move: the event, the audit, one version more.
create function guichet.desk_touch(request bigint, kind text, citizen boolean,
	detail text)
returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	update guichet.request r set version = r.version + 1
	where r.id = desk_touch.request;
	perform guichet.request_event(request, kind, citizen, detail);
	perform guichet.note('request-' || kind, 'request:' || request);
end
$$;

-- What a form did is done once: null the first time, else the first answer.
create function guichet.desk_once(once text, function text, id bigint,
	variadic said text[])
returns jsonb
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	return guichet.once_begin(once, function,
	    jsonb_build_array(id, said)::text);
end
$$;

-- Takes a request that nobody has begun into examination.
create function guichet.desk_begin(r guichet.request)
returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	if r.assigned_to is null then
		update guichet.request q set assigned_to = guichet.my_person()
		where q.id = r.id;
	end if;
	if r.state = 'submitted' then
		perform guichet.request_move(r.id, 'in-progress', 'taken');
	else
		perform guichet.desk_touch(r.id, 'assigned', false,
		    (select p.given || ' ' || p.family from guichet.person p
			where p.id = guichet.my_person()));
	end if;
end
$$;

-- That request, if it is on this desk.  MU404 it is not.
create function guichet.desk_known(id bigint)
returns bigint
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	if not exists (select from clerk.request r where r.id = desk_known.id)
	then
		perform guichet.refuse('MU404', 'id', format('no request %s',
		    id));
	end if;
	return id;
end
$$;

-- That letter, if its request is on this desk; a draft is its author's.
-- MU404 it is not.
create function guichet.desk_known_letter(id bigint)
returns bigint
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	if not exists (select from clerk.letter l
	    where l.id = desk_known_letter.id
	    and (l.state <> 'draft' or l.author = guichet.my_person())) then
		perform guichet.refuse('MU404', 'id', format('no letter %s',
		    id));
	end if;
	return id;
end
$$;

reset role;
