-- Refusals: SQLSTATE MUxxx of the catalogue, MESSAGE the detail for the log,
-- HINT the kind, COLUMN the input at fault ('' when none).
set role api;

create or replace function guichet.refuse(code text, field text, detail text)
returns void
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	raise exception using errcode = refuse.code,
		message = coalesce(detail, refuse.code),
		hint = coalesce((select e.kind from guichet.error e
		    where e.code = refuse.code), 'refused'),
		column = coalesce(field, '');
end
$$;

reset role;
