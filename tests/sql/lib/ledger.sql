-- For the tests of the ledger: accounts and journals by short names.
create function t.regie() returns bigint stable language sql as
	$$select min(id) from guichet.regie$$;
create function t.account(kind text, payer bigint default null) returns bigint
	language sql as $$select guichet.ledger_account(t.regie(), kind, payer,
	case when kind = 'service' then 'canteen' end)$$;
create function t.balance(payer bigint) returns bigint language sql as
	$$select coalesce(sum(balance), 0)::bigint from guichet.ledger_account a
	where a.payer = balance.payer and kind in ('family', 'overpaid')$$;
create function t.held() returns numeric language sql as
	$$select sum(balance) from guichet.ledger_account
	where kind = 'service'$$;
-- What a charge is posted as.
create function t.charge(object text, payer bigint, amount bigint)
returns guichet.ledger_entry[] language sql as $$
	select array[row('invoice', object, 'issued', t.account('family', payer),
	    amount)::guichet.ledger_entry, row('invoice', object, 'issued',
	    t.account('service'), -amount)::guichet.ledger_entry]$$;
-- Lines written past the posting function.
create function t.by_hand(journal bigint, payer bigint, amount bigint)
returns void language plpgsql as $$
declare
	family	bigint := t.account('family', payer);
	service	bigint := t.account('service');
begin
	with l as (insert into guichet.ledger_line (journal, n, account, amount,
	    balance, version)
	    select by_hand.journal, 50 + row_number() over (), x.account,
		x.amount, a.balance + x.amount, a.version + 1
	    from (values (family, by_hand.amount), (service, -by_hand.amount))
		x (account, amount)
	    join guichet.ledger_account a on a.id = x.account
	    returning ledger_line.account, ledger_line.amount)
	update guichet.ledger_account a set balance = a.balance + l.amount,
	    version = a.version + 1 from l where a.id = l.account;
end $$;
