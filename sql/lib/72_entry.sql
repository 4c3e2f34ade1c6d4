-- A request that a clerk types, all of it on one page: the same fields, the same
-- checks and the same conditions as the steps of the citizen.
--
-- The form's fields by rows begin with "0-" (who asks, when it came), with "1-"
-- and the place of a piece, or are the procedure's own, which begin with a
-- letter: none can hide another.
set role api;

-- The revision in force of that procedure, for who decides in its service.
-- MU404 there is none.
create function guichet.entry_revision(code text)
returns bigint
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	found_id bigint := (select v.id from guichet.procedure_revision v
	    join guichet.procedure p on p.code = v.procedure
	    where v.procedure = entry_revision.code and v.state = 'published'
	    and p.service = any (guichet.my_services('request-decide')));
begin
	if found_id is null then
		perform guichet.refuse('MU404', 'procedure', format(
		    'no procedure %s to type', code));
	end if;
	return found_id;
end
$$;

-- An adult of the family file, for who may read it; a person of null is one who
-- is not in it.  MU403 without that right; MU404 no such adult.
-- RULE: entry-person
create function guichet.entry_person(person bigint)
returns bigint
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	if person is null then
		return null;
	elsif not coalesce((select 'family-read' = any (m.rights)
	    from guichet.me m), false) then
		perform guichet.refuse('MU403', null, 'no right to the file');
	elsif not guichet.person_filed(person) or exists (
	    select from guichet.person p
	    where p.id = entry_person.person and p.merged_into is not null) then
		perform guichet.refuse('MU404', 'person', 'no such adult');
	end if;
	return person;
end
$$;

-- The children that person has full authority for today.
-- RULE: parent-usual-act
create function guichet.entry_children(person bigint)
returns bigint[]
stable language sql security definer
set search_path = pg_catalog, pg_temp
begin atomic
	select coalesce(array_agg(l.child), '{}') from guichet.parent_link l
	where l.adult = entry_children.person and l.authority = 'full'
	and l.superseded_at is null and l.during @> guichet.today();
end;

-- Where somebody lives today: the address of the home they are an adult of.
create function guichet.home_address(person bigint)
returns shape.address
stable language sql security definer
set search_path = pg_catalog, pg_temp
begin atomic
	select h.address from guichet.household_address h
	join guichet.household_member m on m.household = h.household
	where m.person = home_address.person and m.kind = 'adult'
	and m.superseded_at is null and m.during @> guichet.today()
	and h.superseded_at is null and h.during @> guichet.today()
	order by lower(m.during) desc limit 1;
end;

-- The instant of a day of arrival: today is now; an earlier day is known
-- without its hour, and begins at midnight.
--
-- MU566 a day to come; MU567 so long ago that the receipt is late (ten working
-- days, R112-11-2), and nobody said that it is no slip
-- RULE: entry-received
create function guichet.entry_day(day date, sure boolean)
returns timestamptz
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	if day > guichet.today() then
		perform guichet.refuse('MU566', 'q-0-received', 'to come');
	elsif day = guichet.today() then
		return guichet.now();
	elsif not sure and guichet.add_working_days(day, 10) < guichet.today()
	then
		perform guichet.refuse('MU567', 'q-0-received', 'long ago');
	end if;
	return day::timestamp at time zone 'Europe/Paris';
end
$$;

-- Who asks, and for which child.
--
-- MU400 no form of ours; MU404 no child they may act for; MU568 a procedure
-- about a child, for somebody who is not in the file
-- RULE: identify-sender
create function guichet.entry_who(request bigint, person bigint, said jsonb)
returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	child	bigint;
begin
	if not said ?& '{0-given,0-family,0-line1,0-postcode,0-town}' then
		perform guichet.refuse('MU400', null, 'not the form');
	end if;
	if exists (select from guichet.request r
	    join guichet.procedure_revision v on v.id = r.revision
	    where r.id = entry_who.request and v.about = 'child') then
		child := (said ->> '0-child')::bigint;
		if person is null then
			perform guichet.refuse('MU568', null,
			    'about a child of nobody');
		elsif child is null
		    or child <> all (guichet.entry_children(person)) then
			perform guichet.refuse('MU404', 'q-0-child',
			    'no child they may act for');
		end if;
	end if;
	update guichet.request r set subject = child,
	    name = row(said ->> '0-given', said ->> '0-family')::shape.person,
	    email = said ->> '0-email', phone = said ->> '0-phone',
	    address = row(said ->> '0-line1', said ->> '0-line2',
		said ->> '0-postcode', said ->> '0-town')::shape.address
	where r.id = entry_who.request;
end
$$;

-- Every step whose condition holds, in order, as the citizen's; what stands in
-- the others is left out.
--
-- MU400 a field of another form; MU450, MU455 one of a step that is asked is missing;
-- else see guichet.request_save_fields
-- RULE: entry-conditions
create function guichet.entry_answers(request bigint, names text[], vals text[])
returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	rev	bigint := (select r.revision from guichet.request r
	    where r.id = entry_answers.request);
	s	record;
	lacks	text;
	odd	record;
	ns	text[];
	vs	text[];
begin
	select g.name into lacks from unnest(names) g (name)
	where g.name !~ '^[01]-' and not exists (
	    select from guichet.procedure_field f
	    where f.revision = rev and f.name = g.name) limit 1;
	if found then
		perform guichet.refuse('MU400', null, 'field ' || lacks);
	end if;
	for s in select p.n, p.kind, p.when_field, p.when_value
	    from guichet.procedure_step p where p.revision = rev order by p.n
	loop
		continue when not guichet.request_asks(request, s.when_field,
		    s.when_value);
		if s.kind = 'fields' then
			select f.name, f.type into odd
			from guichet.procedure_field f
			where f.revision = rev and f.step = s.n
			and not f.optional and f.type <> 'bool'
			and f.name <> all (names) order by f.n limit 1;
			if found then
				perform guichet.refuse(case when odd.type in
				    ('choice', 'choices') then 'MU455'
				    else 'MU450' end, 'q-' || odd.name,
				    'missing');
			end if;
			select coalesce(array_agg(g.name), '{}'),
			    coalesce(array_agg(g.value), '{}') into ns, vs
			from unnest(names, vals) as g (name, value)
			join guichet.procedure_field f on f.revision = rev
			    and f.step = s.n and f.name = g.name;
			perform guichet.request_save_fields(request, s.n, ns,
			    vs, false);
		end if;
		insert into guichet.request_step (request, n, saved_at)
		values (entry_answers.request, s.n, guichet.now());
	end loop;
end
$$;

-- The pieces of a revision with their place in the form.
create function guichet.entry_pieces(revision bigint)
returns table (name text, code text, step integer, n integer)
stable language sql security definer
set search_path = pg_catalog, pg_temp
begin atomic
	select '1-' || row_number() over (order by p.step, p.n), p.code, p.step,
	    p.n
	from guichet.procedure_piece p
	where p.revision = entry_pieces.revision;
end;

-- What was shown without a file: the proof has been seen, by whom and when.
create function guichet.entry_shown(request bigint, said jsonb,
	came timestamptz)
returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	update guichet.request_piece p set
	    state = case said ->> c.name when 'seen' then 'accepted'
		else 'received' end,
	    received_at = came, shown = (said ->> c.name)::shape.piece_shown,
	    shown_at = guichet.now(), shown_to = guichet.my_person()
	from guichet.request r
	cross join lateral guichet.entry_pieces(r.revision) c
	where r.id = entry_shown.request and p.request = r.id
	and p.code = c.code and said ->> c.name in ('seen', 'kept');
end
$$;

reset role;
