-- Whatever happens, in whatever order, the ledger holds: three hundred acts at
-- random on four homes, and after each twenty of them every invariant.
-- RULE: ledger-zero-sum
-- RULE: ledger-is-invoices
-- RULE: payer-balance
-- RULE: credit-within-invoice
\ir ../lib/town.sql
\ir ../lib/billed.sql
select plan(22);

select setseed(0.42);
create table t.done (act text, refused text);
-- One row of those, by chance.
create function t.some(query text) returns bigint language plpgsql as $$
declare
	found bigint;
begin
	execute 'select id from (' || query || ') x order by random() limit 1'
	    into found;
	return found;
end $$;
create function t.act() returns void language plpgsql as $$
declare
	-- Two of five are invoices, and more money comes in than goes back.
	what	text := (array['invoice', 'invoice', 'invoice', 'pay', 'pay',
		    'pay', 'credit', 'credit', 'carry', 'return', 'refund',
		    'approve', 'pass'])[1 + floor(random() * 13)];
	home	bigint := 201 + floor(random() * 4);
	which	bigint;
	note	bigint;
	cents	bigint := 1 + floor(random() * 900);
begin
	case what
	when 'invoice' then
		perform t.invoice(home, date '2026-09-05'
		    + (random() * 60)::integer, '111 canteen 2026-09-21 '
		    || cents, '112 canteen 2026-09-22 ' || cents / 2);
	when 'pay' then
		perform t.pay(home, 2 * cents, '2026-11-01');
	when 'credit' then
		which := t.some($q$select i.id from guichet.invoice i
		    where kind = 'invoice' and not exists (select
		    from guichet.invoice c where c.corrects = i.id)$q$);
		cents := floor(random() * (select price + 1
		    from guichet.invoice_line where invoice = which and n = 1));
		if cents > 0 then
			note := t.credit(which, '2026-11-02', '1 ' || cents);
			perform guichet.credit_settle(note, which);
		end if;
	when 'carry' then
		perform guichet.credit_carry(t.regie(), array[home]);
	when 'return' then
		perform guichet.receipt_return(t.some($q$select id
		    from guichet.ledger_journal j where source = 'receipt'
		    and reverses is null and not exists (select
		    from guichet.ledger_journal r where r.reverses = j.id)$q$),
		    'Impayé');
	when 'refund' then
		perform guichet.refund_request(t.some($q$select id
		    from guichet.invoice where kind = 'credit-note'$q$));
	when 'approve' then
		perform guichet.refund_approve(t.some($q$select id
		    from guichet.refund where state = 'requested'$q$));
	else
		perform guichet.invoice_pass(t.some($q$select id
		    from guichet.invoice where kind = 'invoice'$q$),
		    (array['title', 'write-off'])[1 + floor(random() * 2)], 'x');
	end case;
	insert into t.done (act) values (what);
-- What is refused leaves nothing; and it is refused for a reason of ours.
exception when others then
	insert into t.done values (what, sqlstate);
end $$;
-- So many acts, and what is wrong then.
create function t.acts(many integer) returns text language plpgsql as $$
begin
	for n in 1..many loop
		perform t.act();
	end loop;
	return (select string_agg(f::text, ', ') from guichet.ledger_faults() f);
end $$;
select is(t.acts(20), null, format('after %s acts the ledger holds', 20 * n))
from generate_series(1, 15) n;
select is((select sum(balance) from guichet.ledger_account), 0::numeric,
	'all accounts together are nothing');
select is((select sum(amount) from guichet.ledger_line), 0::numeric,
	'and so are all lines');
select is((select count(*) from t.done), 300::bigint, 'three hundred acts');
select is_empty('select distinct act, refused from t.done where refused not in
	(''MU404'', ''MU409'', ''MU721'', ''MU724'')',
	'what was refused, was for a reason of ours');
select is((select count(distinct act) from t.done where refused is null),
	8::bigint, 'each kind of act happened');
select lives_ok('set constraints all immediate', 'every journal is whole');

-- And the proof sees what is wrong.
set local session_replication_role = replica;
update guichet.ledger_line set amount = amount + 1, balance = balance + 1
	where (journal, n) = (select min(journal), 1 from guichet.ledger_line);
set local session_replication_role = origin;
select cmp_ok((select count(*) from guichet.ledger_book_faults()), '>=',
	3::bigint, 'a cent that somebody turned is seen in three ways');

select * from finish();
rollback;
