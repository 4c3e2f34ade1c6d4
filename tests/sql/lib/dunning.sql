-- For the tests of arrears (\ir town.sql first): what homes owe, and the rule of
-- the régie: reminders after 10 and 25 days, then 40, 60 and 90.
--
--   t.owe(payer, cents, due, number)   an issued, posted, published invoice
--   t.pay(invoice, cents)              money that came in for it
\ir ledger.sql
insert into guichet.campaign (regie, during, state, made_at, digest, approved_at,
	issue_day, due_day, final_at, published_at)
	select t.regie(), '[2026-09-01,2026-10-01)', 'closed', guichet.now(),
	sha256('draft'), guichet.now(), '2026-10-01', '2026-10-31',
	guichet.now(), guichet.now();
insert into guichet.dunning_rule (regie, during, reminder_1, reminder_2, meeting,
	social_service, title, decision, made_at)
	values (t.regie(), '[2026-01-01,)', 10, 25, 40, 60, 90,
	'Délibération 2026-12', guichet.now());

create function t.owe(payer bigint, cents bigint, due date, number text)
returns bigint language plpgsql as $$
declare
	made	bigint;
	booked	bigint;
begin
	select p.journal into booked from guichet.ledger_post(t.regie(),
	    guichet.now(), t.charge(owe.number, owe.payer, owe.cents)) p;
	insert into guichet.invoice (campaign, regie, payer, corrects, state,
	    total, lines, year, serial, number, issue_day, due_day, issued_at,
	    published_at, journal)
	select max(c.id), t.regie(), owe.payer, (select max(i.id)
	    from guichet.invoice i where i.payer = owe.payer), 'issued',
	    owe.cents, 0, 2026,
	    substr(owe.number, 7)::integer, owe.number, owe.due - 30, owe.due,
	    guichet.now(), guichet.now(), booked
	from guichet.campaign c returning id into made;
	return made;
end $$;

create function t.pay(invoice bigint, cents bigint) returns void
language sql as $$select guichet.receipt_post(i.regie, i.payer, cents, 'cash',
	'R' || i.id || '-' || cents, guichet.now(), i.id)
	from guichet.invoice i where i.id = pay.invoice$$;
