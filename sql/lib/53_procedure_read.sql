-- Small helps of the pages of procedures.
set role api;

-- A phone number as people write it here: +33199001234 is 01 99 00 12 34.
create or replace function guichet.phone_shown(phone text)
returns text
immutable parallel safe language sql
set search_path = pg_catalog, pg_temp
return regexp_replace(phone, '^\+33([1-9])(\d\d)(\d\d)(\d\d)(\d\d)$',
    '0\1 \2 \3 \4 \5');

-- The revision in force of that procedure.  Refuses MU404 when there is none.
create or replace function guichet.procedure_in_force(code text)
returns bigint
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	found_id	bigint := (select r.id from guichet.procedure_revision r
			    where r.procedure = code and r.state = 'published');
begin
	if found_id is null then
		perform guichet.refuse('MU404', 'code', format(
		    'no procedure %s in force', code));
	end if;
	return found_id;
end
$$;

-- Every text of a JSON document with its place, "steps[2].title".
create or replace function guichet.json_leaves(doc jsonb, at text default '')
returns table (place text, value text)
immutable parallel safe language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
	case jsonb_typeof(doc)
	when 'object' then
		return query select l.place, l.value from jsonb_each(doc) e,
		    guichet.json_leaves(e.value, concat_ws('.',
			nullif(at, ''), e.key)) l;
	when 'array' then
		return query select l.place, l.value
		from jsonb_array_elements(doc) with ordinality e (value, n),
		    guichet.json_leaves(e.value, format('%s[%s]', at, e.n)) l;
	else
		return query select at, doc #>> '{}';
	end case;
end
$$;

reset role;
