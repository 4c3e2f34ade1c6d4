-- How many mails did not arrive.  One row; none for who sees none.
set role api;

create function api.desk_returns_total()
returns table (total shape.count)
stable language sql security definer
set search_path = pg_catalog, pg_temp
begin atomic
	select count(*)::shape.count from guichet.mail_returns()
	having count(*) > 0;
end;

reset role;
