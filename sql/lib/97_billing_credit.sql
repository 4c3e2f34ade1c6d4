-- What is changed after the issue (domain.md 3.9): an adjustment says what an
-- invoiced line should have come to; a corrective campaign carries it out.
set role api;

-- The lines that are billed: issued, or being issued since their campaign's days
-- were locked.  What was carried to a later month is not.
create view guichet.billed_line as
select i.id, i.invoice, i.payer, i.line, i.part, i.price, l.attendance
from guichet.invoice_line i
join guichet.invoice v on v.id = i.invoice
join guichet.campaign c on c.id = v.campaign
join guichet.attendance_line l on l.id = i.line
where i.corrects is null and (v.state <> 'draft'
    or c.state = 'approved' and c.job is not null and not v.carried);

-- What each home pays for a day as its line in force says, none for a day that
-- is not paid for; price null: it has none yet (nobody to bill, no tariff).
create view guichet.line_part as
select l.id as line, l.attendance, coalesce(s.n, 0) as part,
    coalesce(s.payer, l.payer) as payer,
    case when l.reason = 'excused' then 0
	else coalesce(s.price, l.price) end as price
from guichet.attendance_line l
left join guichet.attendance_share s on s.line = l.id
where l.superseded_at is null;

-- The adjustments in force of what was billed, and what is still to be done of
-- them: price is what the line should come to, due what is missing (above zero)
-- or too much (below).
create view guichet.adjustment_due as
select a.id as adjustment, a.line, b.invoice, b.payer, b.attendance, a.price,
    a.reason, a.price - b.price - coalesce((select sum(x.price)
	from guichet.invoice_line x
	join guichet.invoice w on w.id = x.invoice and w.state <> 'draft'
	where x.corrects = a.line), 0)::bigint as due
from guichet.adjustment a
join guichet.billed_line b on b.id = a.line
where a.superseded_at is null;

-- Whether a line of a day is billed, to one home or another.
create function guichet.line_billed(line bigint)
returns boolean
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	return exists (select from guichet.billed_line b
	    where b.line = line_billed.line);
end
$$;

-- An invoiced line should have come to that price: an adjustment that takes the
-- place of the one there was, and waits for a corrective campaign.  line: the
-- first one, or one that corrects it.  object: the contest, quotient or absence
-- that says so.  Answers its number; null: that is what the line comes to.
--
-- MU404 no such line, or not invoiced   MU455 no price
-- RULE: billing-closed-month
create function guichet.adjust(line bigint, price bigint, reason text,
	object bigint default null, note text default null)
returns bigint
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	i	guichet.invoice_line;
	was	guichet.adjustment;
	made	bigint;
begin
	-- Two who adjust one line come one after the other.
	select x.* into i from guichet.invoice_line x
	where x.id = (select coalesce(y.corrects, y.id)
	    from guichet.invoice_line y where y.id = adjust.line)
	for no key update;
	if not exists (select from guichet.billed_line b where b.id = i.id) then
		perform guichet.refuse('MU404', 'line', 'not invoiced');
	elsif price is null or price < 0 then
		perform guichet.refuse('MU455', 'price', 'no price');
	end if;
	select a.* into was from guichet.adjustment a
	where a.line = i.id and a.superseded_at is null;
	if coalesce(was.price, i.price) = adjust.price then
		return was.id;
	end if;
	update guichet.adjustment a set superseded_at = guichet.now()
	where a.id = was.id;
	insert into guichet.adjustment (line, price, reason, object, note,
	    made_by, made_at)
	values (i.id, adjust.price, adjust.reason, adjust.object, adjust.note,
	    guichet.my_person(), guichet.now())
	returning id into made;
	perform guichet.note('line-adjust', 'invoice-line:' || i.id, note);
	return made;
end
$$;

-- The billed lines of a day that come to other cents than its line in force says,
-- each with those.  A home that pays it no more comes to nothing.
create function guichet.line_unadjusted(attendance bigint)
returns table (line bigint, price bigint)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
begin
	return query
	select b.id, x.price
	from guichet.billed_line b
	cross join lateral (select case
	    when exists (select from guichet.line_part p
		where p.attendance = b.attendance and p.price is null) then null
	    else coalesce((select p.price from guichet.line_part p
		where p.attendance = b.attendance and p.payer = b.payer), 0)
	    end::bigint as price) x
	left join guichet.adjustment a on a.line = b.id
	    and a.superseded_at is null
	where b.attendance = line_unadjusted.attendance
	and x.price <> coalesce(a.price, b.price)
	order by b.id;
end
$$;

-- A day has another line now: what was billed of it is adjusted to that.
-- RULE: billing-closed-month
create function guichet.line_adjust(attendance bigint, reason text,
	object bigint default null)
returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	perform guichet.adjust(u.line, u.price, line_adjust.reason,
	    line_adjust.object)
	from guichet.line_unadjusted(line_adjust.attendance) u;
end
$$;

-- A month that is billed is never computed again in silence: whoever gives one of
-- its days another line adjusts what was billed of it in the same transaction.
-- RULE: billing-closed-month
create function guichet.attendance_line_told()
returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	if exists (select from guichet.line_unadjusted(new.attendance)) then
		perform guichet.refuse('MU731', null, format(
		    'day %s of %s is invoiced: adjust it', new.day, new.child));
	end if;
	return null;
end
$$;

-- What the day of a line would come to by the facts and rules of now, for who
-- corrects it: one row, or one a home.
create function guichet.line_now(line bigint)
returns table (part integer, payer bigint, price bigint)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
begin
	return query
	select coalesce(p.n, 0), coalesce(p.payer, t.payer),
	    case when t.reason = 'excused' then 0
		when p.n is null then t.price
		else (guichet.divided(t.price, case when t.base > 0
		    then array_agg(p.price) over w
		    else array_agg(p.share) over w end))[p.n] end
	from guichet.attendance_line l
	cross join lateral guichet.line_terms(l.attendance) t
	left join lateral guichet.line_parts(l.attendance) p
	    on t.custody = 'shares'
	where l.id = line_now.line
	window w as (order by p.n rows between unbounded preceding
	    and unbounded following);
end
$$;

reset role;

create constraint trigger attendance_line_told
	after update of superseded_at on guichet.attendance_line
	deferrable initially deferred
	for each row when (old.superseded_at is null
	    and new.superseded_at is not null)
	execute function guichet.attendance_line_told();
