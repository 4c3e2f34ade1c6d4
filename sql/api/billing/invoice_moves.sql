-- What has settled an invoice, in order, and what corrects it.
--
-- MU403 without the right
set role api;

create function api.invoice_moves(which bigint)
returns table (at timestamptz, source shape.ledger_source,
	purpose shape.ledger_purpose, amount shape.cents)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
begin
	perform guichet.need_right('billing-prepare');
	return query select s.at, j.source, j.purpose, s.amount
	from guichet.settlement s
	join guichet.ledger_journal j on j.id = s.journal
	where s.invoice = which
	order by s.at, j.id;
end
$$;

reset role;
