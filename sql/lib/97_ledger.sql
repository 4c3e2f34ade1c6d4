-- The ledger (payments.md 5.5): what happens to money is posted here, once, and
-- stands.  A debit is above zero, a credit below; a journal sums to zero.
set role api;

-- --- accounts ------------------------------------------------------------------

-- That account of a régie; it is made when it is new.
create function guichet.ledger_account(regie bigint, kind text,
	payer bigint default null, grouped text default null)
returns bigint
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	found	bigint;
begin
	loop
		-- Each by the key: of a kind there may be as many as homes.
		select a.id into found from guichet.ledger_account a
		where a.regie = ledger_account.regie
		and a.kind = ledger_account.kind
		and a.payer = ledger_account.payer and a.grouped is null
		union all
		select a.id from guichet.ledger_account a
		where a.regie = ledger_account.regie
		and a.kind = ledger_account.kind and a.payer is null
		and ledger_account.payer is null
		and a.grouped is not distinct from ledger_account.grouped;
		exit when found is not null;
		insert into guichet.ledger_account (regie, kind, payer, grouped,
		    currency)
		select r.id, ledger_account.kind, ledger_account.payer,
		    ledger_account.grouped, r.currency
		from guichet.regie r where r.id = ledger_account.regie
		on conflict on constraint ledger_account_once do nothing;
	end loop;
	return found;
end
$$;

-- The family accounts of many payers at once, in their order.
create function guichet.ledger_families(regie bigint, payers bigint[])
returns table (payer bigint, account bigint)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_custom_plan
as $$
begin
	insert into guichet.ledger_account (regie, kind, payer, currency)
	select r.id, 'family', p.payer, r.currency
	from guichet.regie r,
	    (select distinct x as payer from unnest(payers) x order by x) p
	where r.id = ledger_families.regie and not exists (
	    select from guichet.ledger_account a where a.regie = r.id
	    and a.kind = 'family' and a.payer = p.payer and a.grouped is null)
	order by p.payer
	on conflict on constraint ledger_account_once do nothing;
	return query select a.payer, a.id from guichet.ledger_account a
	where a.regie = ledger_families.regie and a.kind = 'family'
	and a.payer = any (payers) order by a.payer;
end
$$;

-- --- posting -------------------------------------------------------------------

-- Locks the accounts of the entries, the smallest first, so that two who post to
-- the same accounts wait for each other in one order.  MU720 when one of them is
-- not that régie's.
-- RULE: ledger-order
create function guichet.ledger_lock(regie bigint,
	entries guichet.ledger_entry[])
returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_custom_plan
as $$
begin
	perform from guichet.ledger_account a
	where a.id = any (array(select distinct x.account
	    from unnest(entries) x))
	order by a.id for no key update;
	if exists (select from (select distinct x.account
		from unnest(entries) x) w
	    left join guichet.ledger_account a on a.id = w.account
	    where a.regie is distinct from ledger_lock.regie) then
		perform guichet.refuse('MU720', null,
		    'an account of another régie');
	end if;
end
$$;

-- Posts journals, one or thousands: the entries of one event (source, object,
-- purpose) are one of them.  An event that was posted before is left out, so that
-- whatever repeats posts once.  Rows: what was posted now.
-- Who posts several journals in a transaction posts them in one call.
-- RULE: ledger-once
create function guichet.ledger_post(regie bigint, happened timestamptz,
	entries guichet.ledger_entry[], reason text default null,
	reverses bigint default null)
returns table (journal bigint, source text, object text, purpose text)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_custom_plan
as $$
#variable_conflict use_column
begin
	perform guichet.ledger_lock(ledger_post.regie, entries);
	return query with entry as materialized (
		select e.source collate "C" as source,
		    e.object collate "C" as object,
		    e.purpose collate "C" as purpose, e.account, e.amount, e.o
		from unnest(entries) with ordinality
		    e (source, object, purpose, account, amount, o)
		where e.amount <> 0
	), made as (
		insert into guichet.ledger_journal (regie, source, object,
		    purpose, happened_at, booked_at, reverses, reason, author)
		select ledger_post.regie, d.source, d.object, d.purpose,
		    happened, guichet.now(), ledger_post.reverses,
		    ledger_post.reason, guichet.my_person()
		from (select distinct e.source, e.object, e.purpose
			from entry e order by 1, 2, 3) d
		on conflict on constraint ledger_journal_once do nothing
		returning id, source::text collate "C" as source,
		    object collate "C" as object,
		    purpose::text collate "C" as purpose
	), lines as (
		insert into guichet.ledger_line (journal, n, account, amount,
		    balance, version)
		select m.id, row_number() over (partition by m.id order by e.o),
		    e.account, e.amount, a.balance + sum(e.amount) over w,
		    a.version + row_number() over w
		from entry e
		join made m on m.source = e.source and m.object = e.object
		    and m.purpose = e.purpose
		join guichet.ledger_account a on a.id = e.account
		window w as (partition by e.account order by m.id, e.o
		    rows unbounded preceding)
		returning account, amount
	), moved as (
		update guichet.ledger_account a
		set balance = a.balance + s.amount, version = a.version + s.lines
		from (select l.account, sum(l.amount) as amount,
			count(*) as lines from lines l group by l.account) s
		where a.id = s.account
	)
	select m.id, m.source, m.object, m.purpose from made m;
end
$$;

-- Takes a journal back, whole, by another one.  MU404 when there is none, MU721
-- when it has been taken back or takes one back itself.
-- RULE: ledger-reversal
create function guichet.ledger_reverse(journal bigint, reason text)
returns bigint
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	was	guichet.ledger_journal;
	made	bigint;
begin
	select j.* into was from guichet.ledger_journal j where j.id = $1;
	if was.id is null then
		perform guichet.refuse('MU404', 'journal', 'no such journal');
	elsif was.reverses is not null then
		perform guichet.refuse('MU721', null, 'a reversal stands');
	end if;
	select p.journal into made from guichet.ledger_post(was.regie,
	    guichet.now(), array(select row(was.source, was.id, 'reversed',
		l.account, -l.amount)::guichet.ledger_entry
	    from guichet.ledger_line l where l.journal = was.id order by l.n),
	    $2, was.id) p;
	if made is null then
		perform guichet.refuse('MU721', null, 'taken back already');
	end if;
	return made;
end
$$;

-- --- what holds whoever asks -----------------------------------------------------

-- A journal, once its transaction ends: two lines or more that sum to zero; one
-- that takes back is the other with its signs turned.
-- RULE: ledger-zero-sum
-- RULE: ledger-reversal
create function guichet.ledger_whole()
returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	w	record;
begin
	select count(*) as lines, sum(l.amount) as total into w
	from guichet.ledger_line l where l.journal = new.id;
	if w.lines < 2 or w.total <> 0 then
		perform guichet.refuse('MU722', null, format('journal %s: %s'
		    ' lines that sum to %s', new.id, w.lines, w.total));
	elsif new.reverses is not null and exists (
	    select from guichet.ledger_line l
	    where l.journal in (new.id, new.reverses)
	    group by l.account having sum(l.amount) <> 0) then
		perform guichet.refuse('MU722', null, format('journal %s is not'
		    ' journal %s taken back', new.id, new.reverses));
	end if;
	return null;
end
$$;

-- Lines come with their journal, all at once, to accounts of its régie and of one
-- currency, and leave these where they say that they are.  Each is looked up by its key: the planner knows
-- nothing of what has just come.
-- RULE: ledger-append-only
-- RULE: ledger-order
create function guichet.ledger_added()
returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	if exists (select from (select n.journal, n.amount,
		a.regie, a.currency from added n, lateral (select x.regie,
		    x.currency from guichet.ledger_account x
		    where x.id = n.account offset 0) a) n
	    group by n.journal having sum(n.amount) <> 0
	    or min(n.currency) <> max(n.currency)
	    or (select (min(n.regie), max(n.regie), pg_current_xact_id())
		<> (j.regie, j.regie, j.transaction)
		from guichet.ledger_journal j where j.id = n.journal)) then
		perform guichet.refuse('MU722', null,
		    'lines that did not come with their journal');
	elsif exists (select from (select n.account, n.amount, n.balance,
		n.version, lag(n.balance) over w as before,
		lag(n.version) over w as prior,
		lead(n.version) over w is null as last
		from added n window w as (partition by n.account
		    order by n.version)) n
	    where n.prior <> n.version - 1
	    or n.balance - n.amount is distinct from case
		when n.prior is not null then n.before
		when n.version = 1 then 0
		else (select l.balance from guichet.ledger_line l
		    where l.account = n.account and l.version = n.version - 1)
		end
	    or n.last and (select (a.version, a.balance)
		from guichet.ledger_account a where a.id = n.account)
		is distinct from (n.version, n.balance)) then
		perform guichet.refuse('MU722', null,
		    'lines out of the order of their accounts');
	end if;
	return null;
end
$$;

-- An account that has moved is where its last line says.
-- RULE: ledger-append-only
create function guichet.ledger_moved()
returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	if exists (select from moved n where n.balance is distinct from
	    (select l.balance from guichet.ledger_line l
	    where l.account = n.id and l.version = n.version)) then
		perform guichet.refuse('MU722', null,
		    'an account moves with its lines alone');
	end if;
	return null;
end
$$;

-- For what no account does.
create function guichet.ledger_fixed()
returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	perform guichet.refuse('MU722', null, format('account %s begins at zero,'
	    ' stays whose it is, and moves forward', new.id));
	return null;
end
$$;

reset role;

create trigger ledger_journal_append_only
	before update or delete or truncate on guichet.ledger_journal
	for each statement execute function guichet.append_only();
create trigger ledger_line_append_only
	before update or delete or truncate on guichet.ledger_line
	for each statement execute function guichet.append_only();
create trigger ledger_account_append_only
	before delete or truncate on guichet.ledger_account
	for each statement execute function guichet.append_only();
create trigger ledger_account_zero
	before insert on guichet.ledger_account
	for each row when (new.balance <> 0 or new.version <> 0)
	execute function guichet.ledger_fixed();
create trigger ledger_account_fixed
	before update on guichet.ledger_account
	for each row when (new.version <= old.version
	or (new.id, new.regie, new.kind, new.payer, new.grouped, new.currency)
	is distinct from (old.id, old.regie, old.kind, old.payer, old.grouped,
	old.currency)) execute function guichet.ledger_fixed();
create trigger ledger_account_moved
	after update on guichet.ledger_account
	referencing new table as moved
	for each statement execute function guichet.ledger_moved();
create trigger ledger_line_added
	after insert on guichet.ledger_line
	referencing new table as added
	for each statement execute function guichet.ledger_added();
create constraint trigger ledger_journal_whole
	after insert on guichet.ledger_journal
	deferrable initially deferred
	for each row execute function guichet.ledger_whole();
