-- The journals of the ledger booked from a day to another, both included, a row a
-- line: debit above zero, credit below, each journal summing to zero.  At most a
-- year at a time.  Nothing without the right.
-- MU523 the days are in the wrong order, or more than a year apart
set role api;

create function api.ledger_file(from_day date, to_day date)
returns table (journal shape.key, booked_at timestamptz,
	ledger_source shape.ledger_source, ledger_purpose shape.ledger_purpose,
	object text, regie text, account_kind shape.ledger_account_kind,
	household text, grouped text, ledger_amount shape.cents, reason text)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	perform guichet.need_right('billing-prepare');
	if to_day not between from_day and from_day + 366 then
		perform guichet.refuse('MU523', 'to_day', 'not a period');
	end if;
	return query select j.id::shape.key, j.booked_at, j.source,
	    j.purpose, j.object, g.label, a.kind, h.label, y.label,
	    l.amount, j.reason
	from guichet.ledger_journal j
	join guichet.ledger_line l on l.journal = j.id
	join guichet.ledger_account a on a.id = l.account
	join guichet.regie g on g.id = j.regie
	left join guichet.household h on h.id = a.payer
	left join guichet.activity_group y on y.code = a.grouped
	where j.booked_at >= from_day::timestamp at time zone 'Europe/Paris'
	and j.booked_at < (to_day + 1)::timestamp at time zone 'Europe/Paris'
	order by j.id, l.n;
end
$$;

reset role;
