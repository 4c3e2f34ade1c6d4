-- Who pays for a child of two homes, as the town has voted it: one row.  vote and
-- voted_on are null when it has voted nothing, then it is the usual.
set role api;

create function api.custody_voted()
returns table (billing shape.custody_billing, vote text, voted_on date)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	return query select guichet.custody_billing(guichet.today())
	    ::shape.custody_billing, v.number, v.day
	from (select) one
	left join guichet.custody_policy p on p.during @> guichet.today()
	left join guichet.council_vote v on v.id = p.vote;
end
$$;

reset role;
