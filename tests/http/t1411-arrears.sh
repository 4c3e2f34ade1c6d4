#!/bin/sh
# Late invoices: kind reminders by night, what a family reads and can do, and what
# is an accountant's to do.
. "${0%/*}/lib.sh"
parent rappels 1
home=$(sql -c "select m.household from guichet.household_member m
    where m.person = $person and m.kind = 'adult'")
tag=$(printf '%06d' $(($$ % 1000000)))

# owe NUMBER CENTS DAYS: an issued invoice, so many days over its due date.
owe() {
	sql -c "with c as (select id, regie from guichet.campaign
		where state in ('final', 'closed') order by id limit 1),
	    j as (select p.journal from c, guichet.ledger_post(c.regie,
		guichet.now(), array[
		row('invoice', '$1', 'issued', guichet.ledger_account(c.regie,
		    'family', $home), $2)::guichet.ledger_entry,
		row('invoice', '$1', 'issued', guichet.ledger_account(c.regie,
		    'service', null, 'canteen'), -$2)::guichet.ledger_entry]) p)
	    insert into guichet.invoice (campaign, regie, payer, corrects, state,
		total, lines, year, serial, number, issue_day, due_day,
		issued_at, published_at, journal)
	    select c.id, c.regie, $home, (select max(i.id)
		from guichet.invoice i where i.payer = $home), 'issued', $2, 0,
		2000 + ${#1}, (select coalesce(max(serial), 0) + 1
		    from guichet.invoice where year = 2000 + ${#1}), '$1',
		guichet.today() - $3 - 30, guichet.today() - $3,
		guichet.now(), guichet.now(), j.journal from c, j
	    returning id"
}

sql -c "insert into guichet.campaign (regie, during, state, made_at, digest,
	approved_at, issue_day, due_day, final_at, published_at)
    select r.id, '[2020-01-01,2020-02-01)', 'closed', guichet.now(),
	sha256('draft'), guichet.now(), '2020-02-01', '2020-03-01',
	guichet.now(), guichet.now() from guichet.regie r
    where not exists (select from guichet.campaign c
	where c.state in ('final', 'closed')) order by r.id limit 1;
    insert into guichet.dunning_rule (regie, during, reminder_1, reminder_2,
	meeting, social_service, title, decision, made_at)
    select r.id, '[2020-01-01,)', 10, 25, 40, 60, 90, 'Essai', guichet.now()
    from guichet.regie r where not exists (select
	from guichet.dunning_rule d where d.regie = r.id)"
late=$(owe "E$tag-1" 4230 12)

t 'Nothing is sent by day, and the night sends a kind reminder' '
	[ "$(mails_to "$who")" = 0 ] &&
	sql -c "select guichet.dunning_remind(100000)" && mail_to "$who" |
	    tr "\n" " " >"$W/body" && has "E$tag-1" &&
	says mail-dunning.title-1 && says mail-dunning.children &&
	lacks Enfant'

t 'The family reads what is late, what was said, and what it can do' '
	as family && enter "$who" && get /rappels && is 200 && whole_page &&
	has "E$tag-1" && has "42,30" && says code.dunning-step.reminder-1 &&
	says dunning-mine.time && says dunning-mine.children'

t 'Another family reads nothing of it' '
	parent voisins 1 && as voisins && enter "$who" && get /rappels &&
	is 200 && lacks "E$tag-1" && says dunning-mine.none'

t 'Time that was agreed is said' '
	sql -c "insert into guichet.payment_delay (regie, payer, until, reason,
	    made_by, made_at) select i.regie, i.payer, guichet.today() + 20,
	    \$\$En deux fois\$\$, $person, guichet.now()
	    from guichet.invoice i where i.id = $late" &&
	as family && get /rappels && says dunning-mine.delayed'

t_done
