-- A page of the report, line by line.  before: what the rehearsal before said of
-- that child, where it was another.
--
-- MU403, MU404 see guichet.import_known
set role api;

create function api.import_lines(which bigint, of_kind text, nth integer)
returns table (line shape.count, kind shape.import_kind,
	before shape.import_kind, child text, adults text)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
begin
	return query select l.line::shape.count, l.kind,
	    (select b.kind from guichet.import_line b
		where b.import = l.import and b.run = l.run - 1
		and b.child_key = l.child_key and b.home_key = l.home_key
		and b.kind <> l.kind
		order by b.line limit 1)::shape.import_kind,
	    nullif(concat_ws(' ', l.given ->> 'child-given',
		l.given ->> 'child-family'), ''),
	    nullif(concat_ws(', ', nullif(concat_ws(' ',
		l.given ->> 'adult1-given', l.given ->> 'adult1-family'), ''),
		nullif(concat_ws(' ', l.given ->> 'adult2-given',
		l.given ->> 'adult2-family'), '')), '')
	from guichet.import_page_lines(which, of_kind, nth) l;
end
$$;

reset role;
