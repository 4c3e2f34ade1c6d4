-- The mail to a home without a quotient: the month that begins without one; ends:
-- it has one until then.  message: its number.  No row once it has given one.
set role api;

create function api.mail_quotient_warning(message bigint)
returns table (first date, ends shape.flag)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	return query select w.first, w.ends::shape.flag
	from guichet.message m
	join guichet.quotient_warning w on w.id = m.object
	where m.id = $1 and m.kind = 'quotient-warning'
	and not exists (select from guichet.quotient q
	    where q.household = w.household and q.superseded_at is null
	    and q.during @> w.first);
end
$$;

reset role;
