-- For the tests of issued invoices (instead of \ir closed.sql): November 2026 of
-- the town as closed.sql leaves it, drafted and approved by hand.
--
--   t.approved(month)   a campaign of the first régie, drafted from what is closed
--                       and approved: its number
--   t.final(c, many)    locks its days and issues it, so many drafts a batch
--   t.issued()          number, payer and total of each invoice
\ir closed.sql
update guichet.regie set small_debt = 0;

create function t.approved(month date) returns bigint language plpgsql as $$
declare
	made bigint;
begin
	insert into guichet.campaign (regie, during, made_by, made_at)
	select r.id, daterange(month, (month + interval '1 month')::date), 180,
	    guichet.now() from guichet.regie r where r.code = 'periscolaire'
	returning id into made;
	return t.approve(made);
end $$;
-- Drafts it, whatever is wrong with it, and approves it.
create function t.approve(c bigint) returns bigint language plpgsql as $$
begin
	while not guichet.campaign_draft(c) loop end loop;
	update guichet.campaign x set state = 'draft'
	where x.id = c and x.state = 'errors';
	update guichet.campaign x set state = 'approved', approved_by = 108,
	    approved_at = guichet.now(), issue_day = guichet.today(),
	    due_day = guichet.today() + 30
	where x.id = c;
	return c;
end $$;
create function t.issue(c bigint, many integer default 500) returns integer
	language plpgsql as $$
declare
	n integer := 1;
begin
	while not guichet.campaign_final_batch(c, many) loop
		n := n + 1;
	end loop;
	return n;
end $$;
create function t.final(c bigint, many integer default 500) returns integer
	language plpgsql as $$
begin
	perform guichet.campaign_finalise(c);
	return t.issue(c, many);
end $$;
create function t.publish(c bigint, many integer default 500) returns integer
	language plpgsql as $$
declare
	n integer := 1;
begin
	while not guichet.campaign_publish_batch(c, many) loop
		n := n + 1;
	end loop;
	return n;
end $$;
create function t.issued() returns text language sql as
	$$select string_agg(concat_ws(' ', v.number, v.payer, v.total), ', '
	order by v.kind, v.serial) from guichet.invoice v
	where v.number is not null$$;
-- The billed line of a child.
create function t.billed(child bigint) returns bigint language sql as
	$$select i.id from guichet.invoice_line i where i.child = billed.child
	and i.corrects is null$$;
-- What the family account of a home says.
create function t.owes(payer bigint) returns bigint language sql as
	$$select coalesce(sum(a.balance), 0)::bigint from guichet.ledger_account a
	where a.kind = 'family' and a.payer = owes.payer$$;
