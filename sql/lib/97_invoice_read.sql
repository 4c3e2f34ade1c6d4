-- Invoices as they are read: the steps of a line, made again from what it keeps.
set role api;

-- The children for whom one's own home is billed, whoever follows them today.
create view guichet.my_billed as
select p.id, row(p.given, p.family)::shape.person as name, p.born
from guichet.person p
where p.id in (select l.child from guichet.invoice_line l
    where l.payer = any ((select guichet.my_payers())::bigint[]));

-- The parts of a day that two homes pay, made again: what each pays of the base,
-- and by what any other amount of that day is divided.
-- RULE: custody-cents
create function guichet.line_bases(line bigint)
returns table (bases bigint[], weights bigint[])
stable language sql security definer
set search_path = pg_catalog, pg_temp
begin atomic
	with parts as materialized (
		select s.n, s.share::bigint as share, guichet.price_of(l.tariff,
		    q.value::bigint, s.basis) as price
		from guichet.attendance_line l
		join guichet.attendance_share s on s.line = l.id
		left join guichet.quotient q on q.id = s.quotient
		where l.id = line_bases.line
	), again as (
		select guichet.divided(round(sum(p.share * p.price) / 1000)
		    ::bigint, case when sum(p.price) = 0
		    then array_agg(p.share order by p.n)
		    else array_agg(p.share * p.price order by p.n) end) as bases,
		    array_agg(p.share order by p.n) as shares
		from parts p
	)
	select a.bases, case when (select sum(b) from unnest(a.bases) b) > 0
	    then a.bases else a.shares end
	from again a;
end;

-- How the price of an invoice's line was made, from its own columns and from what
-- they refer to, which never changes: the last amount is its price.  Not of a line
-- that corrects another: that is a difference.  Whoever may read the line asks
-- guichet.invoice_line_told.
-- RULE: invoice-recomputed
create function guichet.invoice_line_steps(line bigint)
returns table (n integer, step text, amount bigint, low bigint, high bigint,
	rate text, nth integer, percent integer, more bigint, off bigint,
	units integer, minutes integer)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
	l	guichet.invoice_line;
	r	guichet.surcharge;
	whole	bigint;		-- of the day, where two homes pay it
	most	bigint;
	bases	bigint[];
	weights	bigint[] := '{1}';
	place	integer := 1;
begin
	select x.* into l from guichet.invoice_line x
	where x.id = invoice_line_steps.line and x.corrects is null;
	for n, step, amount, low, high, rate, nth, percent, more, off, units,
	    minutes in select t.* from guichet.price_told(l.tariff,
		l.value::bigint, l.basis) t order by t.n loop
		whole := amount;
		return next;
	end loop;
	low := null; high := null; rate := null; nth := null; percent := null;
	more := null; off := null; units := null; minutes := null;
	if l.part > 0 then
		select b.bases, b.weights into bases, weights
		from guichet.line_bases(l.line) b;
		whole := (select sum(b) from unnest(bases) b);
		place := l.part;
		n := 90;
		step := 'share';
		amount := bases[place];
		rate := (l.share / 10.0)::numeric(4, 1)::text;
		return next;
		rate := null;
	end if;
	if l.surcharge is not null then
		select x.* into r from guichet.surcharge x
		where x.id = l.surcharge;
		select guichet.surcharged_capped(whole, r.amount, r.percent,
		    v.cost, case when l.part = 0 then (l.basis).units end)
		into most from guichet.tariff_version v where v.id = l.tariff;
		whole := guichet.surcharged(whole, r.amount::bigint, r.percent);
		n := 91;
		step := r.kind;
		amount := (guichet.divided(whole, weights))[place];
		percent := r.percent;
		more := r.amount;
		return next;
		percent := null;
		more := null;
		if whole > most then
			whole := most;
			n := 92;
			step := 'capped';
			amount := (guichet.divided(whole, weights))[place];
			return next;
		end if;
	end if;
	if l.reason = 'excused' or l.mark = 'absent' and l.price < l.base then
		n := 93;
		step := case when l.reason is not null then 'free' else 'half' end;
		amount := (guichet.divided(guichet.absence_price(whole, step),
		    weights))[place];
		return next;
	end if;
end
$$;

-- The same for who may read the line: the home that pays it, once it is published;
-- an agent of billing.  A bracket is not told when the quotient is another home's.
-- RULE: parents-privacy
create function guichet.invoice_line_told(line bigint)
returns table (n integer, step text, amount bigint, low bigint, high bigint,
	rate text, nth integer, percent integer, more bigint, off bigint,
	units integer, minutes integer)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
	payers	bigint[] := guichet.my_payers();
	clerk	boolean := coalesce((select m.rights
		    && '{billing-prepare,billing-approve}'
		    from guichet.me m), false);
	own	boolean;
begin
	select clerk or not exists (select from guichet.quotient q
	    where q.id = l.quotient and q.household <> all (payers)) into own
	from guichet.invoice_line l
	join guichet.invoice i on i.id = l.invoice
	where l.id = invoice_line_told.line and (clerk
	    or l.payer = any (payers) and i.published_at is not null);
	if own is not null then
		return query
		select t.n, t.step, t.amount, case when own then t.low end,
		    case when own then t.high end, t.rate, t.nth, t.percent,
		    t.more, t.off, t.units, t.minutes
		from guichet.invoice_line_steps(line) t order by t.n;
	end if;
end
$$;

-- The cents that a line comes to when it is made again.
-- RULE: invoice-recomputed
create function guichet.invoice_line_again(line bigint)
returns bigint
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	return (select s.amount from guichet.invoice_line_steps(line) s
	    order by s.n desc limit 1);
end
$$;

-- That invoice, or that line of one, if one's own home is billed and it is
-- published.  MU404 otherwise.
-- RULE: parents-privacy
create function guichet.my_invoice(invoice bigint)
returns bigint
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	if not exists (select from guichet.invoice i
	    where i.id = my_invoice.invoice and i.published_at is not null
	    and i.payer = any (guichet.my_payers())) then
		perform guichet.refuse('MU404', 'id', 'no invoice of theirs');
	end if;
	return invoice;
end
$$;

create function guichet.my_invoice_line(line bigint)
returns bigint
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	perform guichet.my_invoice((select l.invoice from guichet.invoice_line l
	    where l.id = my_invoice_line.line));
	return line;
end
$$;

reset role;
