-- Saving one step of a draft.
set role api;

-- Who sends it: names, postal and e-mail address.  False when one of them is
-- missing and the person leaves: nothing of it is kept.
--
-- MU400 one of them is missing: no form of ours
-- RULE: identify-sender
create or replace function guichet.request_save_contact(request bigint,
	given jsonb, leave boolean)
returns boolean
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	if leave and not given ?& '{given,family,email,line1,postcode,town}' then
		return false;
	elsif not given ?& '{given,family,email,line1,postcode,town}' then
		perform guichet.refuse('MU400', null, 'not the form of contact');
	end if;
	update guichet.request r set
	    name = row(given ->> 'given', given ->> 'family')::shape.person,
	    email = given ->> 'email', phone = given ->> 'phone',
	    address = row(given ->> 'line1', given ->> 'line2',
		given ->> 'postcode', given ->> 'town')::shape.address
	where r.id = request_save_contact.request;
	return true;
end
$$;

-- Which child: one for whom the person has full authority.  False when none
-- was chosen and the person leaves.
--
-- MU404 no such child of theirs
-- RULE: parent-usual-act
create or replace function guichet.request_save_child(request bigint,
	child bigint, leave boolean)
returns boolean
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	if leave and child is null then
		return false;
	elsif child is null or child <> all (coalesce((select m.acts
	    from guichet.me m), '{}')) then
		perform guichet.refuse('MU404', 'q-child',
		    'no child they may act for');
	end if;
	update guichet.request r set subject = child
	where r.id = request_save_child.request;
	return true;
end
$$;

-- The answers of a step replace those it had.  What its revision does not ask
-- in that step, or an option it does not have, no form of ours has sent.  Who
-- leaves may leave some empty: the step is done when all that is required is
-- there (guichet.request_walk).
--
-- MU400 a field or option of another form; MU452 an amount out of bounds;
-- MU494 a box that has to be ticked is not
-- RULE: request-fields
-- RULE: request-leave
create or replace function guichet.request_save_fields(request bigint,
	step integer, names text[], vals text[], leave boolean)
returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	rev	bigint := (select q.revision from guichet.request q
	    where q.id = request_save_fields.request);
	odd	record;
begin
	select g.name, g.value, f.name as known, f.type, f.least, f.most
	into odd
	from unnest(names, vals) as g (name, value)
	left join guichet.procedure_field f on f.revision = rev
	    and f.step = request_save_fields.step and f.name = g.name
	where f.name is null
	or f.type in ('choice', 'choices') and not exists (
	    select from guichet.procedure_option o where o.revision = rev
	    and o.field = f.name and o.code = g.value)
	or f.type in ('int', 'cents') and not int8range(f.least, f.most, '[]')
	    @> g.value::bigint
	limit 1;
	if found then
		perform guichet.refuse(case when odd.type in ('int', 'cents')
		    then 'MU452' else 'MU400' end, 'q-' || odd.name,
		    format('field %s of step %s', odd.name, step));
	end if;
	-- A box that has to be ticked; what else is required, the reading of the
	-- form has asked for.
	select f.name into odd from guichet.procedure_field f
	where f.revision = rev and f.step = request_save_fields.step
	and f.type = 'bool' and not f.optional and f.name <> all (names)
	and not leave
	limit 1;
	if found then
		perform guichet.refuse('MU494', 'q-' || odd.name,
		    'box not ticked');
	end if;
	delete from guichet.request_value v using guichet.procedure_field f
	where v.request = request_save_fields.request and f.revision = rev
	and f.step = request_save_fields.step and v.field = f.name;
	insert into guichet.request_value (request, field, n, value)
	select request_save_fields.request, g.name,
	    row_number() over (partition by g.name order by g.i), g.value
	from unnest(names, vals) with ordinality as g (name, value, i);
	perform guichet.request_pieces(request);
end
$$;

-- The long code of a request without an account: a fresh one, mailed, voids the
-- one before.
create or replace function guichet.request_code(request bigint, code text,
	sealed text)
returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	address text;
begin
	update guichet.request r set resume = decode(code, 'hex')
	where r.id = request_code.request and r.applicant is null
	returning r.email into address;
	if address is not null then
		perform guichet.mail('request-resume', address, null, request,
		    sealed);
	end if;
end
$$;

reset role;
