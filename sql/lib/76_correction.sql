-- Letters that replace one that has left: its text was wrong, what it decides
-- stays as it is.
set role api;

-- That letter, if this agent may correct it: it has left, its request is on
-- this desk and still the town's.
--
-- MU404 no such letter on this desk, or it has not left
-- MU403 without the right to decide
create function guichet.desk_correctable(id bigint)
returns bigint
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	service	text;
begin
	select r.service into service
	from clerk.letter l
	join clerk.request r on r.id = l.request
	where l.id = desk_correctable.id and l.left_at is not null
	and l.kind <> 'forwarded';
	if service is null then
		perform guichet.refuse('MU404', 'id', format('no letter %s',
		    id));
	elsif not service = any (guichet.my_services('request-decide')) then
		perform guichet.refuse('MU403', null, 'no right to decide');
	end if;
	return id;
end
$$;

-- MU570 that letter is replaced already
-- RULE: letter-correction
create function guichet.letter_unreplaced(letter bigint)
returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	if exists (select from guichet.letter x
	    where x.replaces = letter
	    and x.state not in ('draft', 'cancelled')) then
		perform guichet.refuse('MU570', null, format(
		    'letter %s is replaced', letter));
	end if;
end
$$;

-- A change of the letters that is no event yet: no old page writes over it.
create function guichet.letter_noted(l guichet.letter, action text)
returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	update guichet.request r set version = r.version + 1
	where r.id = l.request;
	perform guichet.note(action, 'letter:' || l.id);
end
$$;

reset role;
