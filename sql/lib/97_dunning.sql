-- What is overdue, and what is done about it (domain.md 3.9, 6).  Nothing here
-- stands between a child and a meal: no booking asks whether a home owes
-- (tests/sql/rules/dunning.sql knocks at every door).
-- RULE: canteen-debt
set role api;

-- The steps in the order in which they are taken.
create function guichet.dunning_steps()
returns text[]
immutable parallel safe language sql
return '{reminder-1,reminder-2,meeting,social-service,title}'::text[];

create function guichet.dunning_rank(step text)
returns integer
immutable parallel safe language sql
return array_position(guichet.dunning_steps(), step);

-- Every published invoice past its due date with something open.
--   age        days since the due date
--   step, at   the last that was done about it
--   delayed    until when its home has time that was agreed
--   contested  a line of it waits for an answer
--   asked      a title or a write-off waits for a second agent
--   small      all that the home owes the régie is under its small debt, which is
--              asked for with later invoices (small-debts-grouped)
--   due        the next step, when its day has come: as many days after the due
--              date as decided, and as many after the step before as lie between
--              both.  None while one of the four above holds.
-- RULE: canteen-debt
create view guichet.arrear as
select a.*, case when a.delayed is null and not a.contested and a.asked is null
    and not a.small and a.age >= a.days[a.rank + 1]
    and (a.rank = 0 or a.today - a.at::date
	>= a.days[a.rank + 1] - a.days[a.rank])
    then (guichet.dunning_steps())[a.rank + 1] end as due
from (select i.id, i.regie, i.payer, i.number, i.state, i.issue_day, i.due_day,
	i.total, i.total - i.settled as owed, t.today,
	t.today - i.due_day as age, l.step, l.at, coalesce(l.rank, 0) as rank,
	p.until as delayed, q.act as asked, r.days,
	sum(i.total - i.settled) over (partition by i.payer, i.regie)
	    < g.small_debt as small,
	-- Asked once, however long the list is.
	i.id in (select x.invoice from guichet.contest c
	    join guichet.invoice_line x on x.line = c.line
	    where c.state = 'opened') as contested
    from guichet.invoice i
    join guichet.regie g on g.id = i.regie
    cross join (select guichet.today()) t (today)
    left join lateral (select d.step, n.at, guichet.dunning_rank(d.step) as rank
	from guichet.dunning_invoice d
	join guichet.dunning n on n.id = d.dunning
	where d.invoice = i.id order by 3 desc limit 1) l on true
    left join guichet.payment_delay p on p.payer = i.payer
	and p.regie = i.regie and p.superseded_at is null
	and p.until >= t.today
    left join guichet.dunning_decision q on q.invoice = i.id
	and q.agreed is null
    left join (select r.regie, r.during, array[r.reminder_1, r.reminder_2,
	    r.meeting, r.social_service, r.title] as days
	from guichet.dunning_rule r) r on r.regie = i.regie
	and r.during @> t.today
    where i.kind = 'invoice' and i.state in ('issued', 'part-paid')
    and i.due_day < t.today and i.published_at is not null
    and i.total > i.settled) a;

-- Writes down that a step was taken about invoices of a home, those of them for
-- which it had not been; answers its number, null when there is none left.
create function guichet.dunning_write(regie bigint, payer bigint, step text,
	invoices bigint[], steps text[], reason text default null)
returns bigint
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	made	bigint;
begin
	perform from guichet.household h where h.id = dunning_write.payer
	for no key update;
	if not exists (select from unnest(invoices, steps) x (invoice, step)
	    where not exists (select from guichet.dunning_invoice d
		where d.invoice = x.invoice and d.step = x.step)) then
		return null;
	end if;
	insert into guichet.dunning (regie, payer, step, at, author, reason)
	values (dunning_write.regie, dunning_write.payer, dunning_write.step,
	    guichet.now(), guichet.my_person(), dunning_write.reason)
	returning id into made;
	insert into guichet.dunning_invoice (dunning, invoice, payer, step, owed)
	select made, i.id, i.payer, x.step, i.total - i.settled
	from unnest(invoices, steps) x (invoice, step)
	join guichet.invoice i on i.id = x.invoice
	    and i.payer = dunning_write.payer and i.total > i.settled
	on conflict on constraint dunning_invoice_once do nothing;
	return made;
end
$$;

-- Tells a home of a step; how many were written to.
create function guichet.dunning_tell(dunning bigint)
returns integer
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	told	integer;
begin
	select count(guichet.mail('dunning-' || d.step, h.email, h.person, d.id))
	into told
	from guichet.dunning d, guichet.home_mails(d.payer) h
	where d.id = dunning_tell.dunning;
	return told;
end
$$;

-- The reminders that are due, for so many homes: one message a home and day,
-- whatever it is about.  A home without an address for mail stays in the list of
-- the accountants.  Answers how many homes were reminded.
-- RULE: canteen-debt
create function guichet.dunning_remind(most integer)
returns integer
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	w	record;
	homes	integer := 0;
begin
	for w in select distinct on (a.payer) a.payer, a.regie,
		max(a.due) as step, array_agg(a.id order by a.id) as invoices,
		array_agg(a.due order by a.id) as steps
	    from guichet.arrear a
	    where a.due in ('reminder-1', 'reminder-2')
	    and exists (select from guichet.home_mails(a.payer))
	    and not exists (select from guichet.dunning d
		where d.payer = a.payer and d.author is null
		and d.at::date = guichet.today())
	    group by a.payer, a.regie
	    order by a.payer, min(a.due_day), a.regie limit most loop
		perform guichet.dunning_tell(guichet.dunning_write(w.regie,
		    w.payer, w.step, w.invoices, w.steps));
		homes := homes + 1;
	end loop;
	return homes;
end
$$;

-- --- by hand -----------------------------------------------------------------------

-- Takes that step about these invoices, which it is due for; the others are left.
-- A title or a write-off is asked for only, and a write-off at any age.  Answers
-- for how many invoices.
-- RULE: canteen-debt
-- RULE: dunning-four-eyes
create function guichet.dunning_take(invoices bigint[], step text, reason text)
returns integer
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	w	record;
	made	bigint;
	taken	integer := 0;
begin
	if step in ('title', 'write-off') then
		insert into guichet.dunning_decision (invoice, payer, act, owed,
		    reason, asked_by, asked_at)
		select a.id, a.payer, dunning_take.step, a.owed,
		    dunning_take.reason, guichet.my_person(), guichet.now()
		from guichet.arrear a where a.id = any (invoices)
		and a.asked is null and (dunning_take.step = 'write-off'
		    or a.due = 'title')
		on conflict (invoice) where agreed is null do nothing;
		get diagnostics taken = row_count;
		return taken;
	end if;
	for w in select a.payer, a.regie, array_agg(a.id order by a.id) as ids
	    from guichet.arrear a where a.id = any (invoices)
	    and a.due = dunning_take.step group by a.payer, a.regie
	    order by a.payer, a.regie loop
		made := guichet.dunning_write(w.regie, w.payer, step, w.ids,
		    array(select dunning_take.step from unnest(w.ids)), reason);
		if made is null then
			continue;
		end if;
		taken := taken + cardinality(w.ids);
		if step <> 'social-service' then
			perform guichet.dunning_tell(made);
		end if;
	end loop;
	return taken;
end
$$;

-- A second agent agrees to a title or a write-off, or not.  Agreed, what is open
-- now passes to the treasury or is written off.
-- MU404 no such question   MU409 decided already   MU746 asked by the same agent
-- MU747 nothing is open any more
-- RULE: dunning-four-eyes
create function guichet.dunning_decide(decision bigint, agreed boolean,
	reason text)
returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	d	guichet.dunning_decision;
	i	guichet.invoice;
begin
	select x.* into d from guichet.dunning_decision x
	where x.id = dunning_decide.decision for update;
	if d.id is null then
		perform guichet.refuse('MU404', 'id', 'no such question');
	elsif d.agreed is not null then
		perform guichet.refuse('MU409', null, 'decided already');
	elsif d.asked_by = guichet.my_person() then
		perform guichet.refuse('MU746', null, 'asked by the same agent');
	end if;
	if dunning_decide.agreed then
		select x.* into i from guichet.invoice x where x.id = d.invoice
		for no key update;
		if i.state not in ('issued', 'part-paid')
		    or i.total <= i.settled then
			perform guichet.refuse('MU747', null, 'nothing is open');
		end if;
		perform guichet.dunning_write(i.regie, i.payer, d.act,
		    array[i.id], array[d.act::text], d.reason);
		d.journal := guichet.invoice_pass(i.id, d.act::text, d.reason);
	end if;
	update guichet.dunning_decision x set agreed = dunning_decide.agreed,
	    decided_by = guichet.my_person(), decided_at = guichet.now(),
	    decided_reason = dunning_decide.reason, journal = d.journal
	where x.id = d.id;
end
$$;

-- Agrees with a home on time until that day, instead of what was agreed before;
-- no day ends it.
-- MU748 a day of the past, or more than two years ahead
create function guichet.payment_delay_set(regie bigint, payer bigint,
	until date, reason text)
returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	if until not between guichet.today() and guichet.today() + 731 then
		perform guichet.refuse('MU748', 'until', 'not a day to come');
	end if;
	update guichet.payment_delay d set superseded_at = guichet.now()
	where d.payer = payment_delay_set.payer
	and d.regie = payment_delay_set.regie and d.superseded_at is null;
	if until is not null then
		insert into guichet.payment_delay (regie, payer, until, reason,
		    made_by, made_at)
		values (payment_delay_set.regie, payment_delay_set.payer, until,
		    reason, guichet.my_person(), guichet.now());
	end if;
end
$$;

-- --- as it is read -----------------------------------------------------------------

-- The arrears that an accountant asks for, the oldest first.  Nothing without the
-- right.  total: how many there are; each: a page's length, null for all.
create function guichet.arrears_found(step text, due text,
	least_age integer, least_owed bigint, q text, nth integer,
	each integer default 50)
returns table (id bigint, total bigint, sum bigint)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_custom_plan
as $$
#variable_conflict use_variable
declare
	homes	bigint[];
begin
	if not exists (select from guichet.me m where m.rights &&
	    '{billing-prepare,billing-approve}'::text[]) then
		return;
	end if;
	if q is not null then
		homes := array(select m.household from guichet.household_member m
		    where m.superseded_at is null and m.person = any (array(
			select guichet.search_people(q, 200))));
	end if;
	return query with found as materialized (
		select a.id, a.due_day, a.owed from guichet.arrear a
		where (step is null or step = coalesce(a.step, 'none'))
		and (due is null or a.due = arrears_found.due)
		and (least_age is null or a.age >= least_age)
		and (least_owed is null or a.owed >= least_owed)
		and (q is null or a.number = upper(q) or a.payer = any (homes))
	)
	select f.id, (select count(*) from found),
	    (select sum(x.owed) from found x)::bigint
	from found f order by f.due_day, f.id
	limit each offset coalesce(each, 0) * (coalesce(nth, 1) - 1);
end
$$;

-- These invoices of the arrears, as an accountant reads them.  Nothing without the
-- right.
create function guichet.arrears_told(invoices bigint[])
returns table (id bigint, payer bigint, number text, household text, regie text,
	issue_day date, due_day date, age integer, total bigint, owed bigint,
	step text, told_on date, next_step text, delayed date,
	contested boolean, small boolean, asked text, unwritten boolean)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_custom_plan
as $$
begin
	return query select a.id, a.payer, a.number, h.label, g.label,
	    a.issue_day, a.due_day, a.age, a.total::bigint, a.owed::bigint,
	    a.step::text, a.at::date, a.due, a.delayed, a.contested, a.small,
	    a.asked::text, not exists (select from guichet.home_mails(a.payer))
	from guichet.arrear a
	join guichet.household h on h.id = a.payer
	join guichet.regie g on g.id = a.regie
	where a.id = any (invoices) and exists (select from guichet.me m
	    where m.rights && '{billing-prepare,billing-approve}'::text[]);
end
$$;

-- What waits for a second agent.  Nothing without the right.
create function guichet.dunning_asked()
returns table (id bigint, number text, household text, act text, owed bigint,
	reason text, asked_by shape.person, asked_at timestamptz, mine boolean)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	return query select d.id, i.number, h.label, d.act::text,
	    (i.total - i.settled)::bigint, d.reason,
	    row(p.given, p.family)::shape.person, d.asked_at,
	    d.asked_by = m.person
	from guichet.dunning_decision d
	join guichet.invoice i on i.id = d.invoice
	join guichet.household h on h.id = d.payer
	join guichet.person p on p.id = d.asked_by
	join guichet.me m on m.rights && '{billing-approve}'::text[]
	where d.agreed is null;
end
$$;

reset role;
