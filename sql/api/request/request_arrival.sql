-- What a mailed link brought, for the page to carry it into its form.  One row;
-- nothing is looked up, so that a page opened by a mail scanner tells nothing.
set role api;

create function api.request_arrival(code text, asked boolean)
returns table (code text, asked shape.flag)
stable language sql security definer
set search_path = pg_catalog, pg_temp
begin atomic
	select request_arrival.code, request_arrival.asked;
end;

reset role;
