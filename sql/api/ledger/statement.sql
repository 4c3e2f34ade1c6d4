-- The movements of one's own home in a year, in the order in which they happened;
-- without a year that of today.
-- RULE: parents-privacy
set role api;

create function api.statement(year integer)
returns table (happened date, movement shape.movement, invoice shape.key, number text,
	amount shape.cents, balance shape.cents)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	return query select s.day, s.what::shape.movement, i.id::shape.key,
	    i.number, s.amount::shape.cents, s.balance::shape.cents
	from guichet.statement_of(guichet.my_payers()) s
	left join guichet.invoice i on i.id = s.invoice
	    and i.published_at is not null
	where extract(year from s.day)
	    = coalesce(statement.year, extract(year from guichet.today()))
	order by s.day, s.journal;
end
$$;

reset role;
