#!/bin/sh
# Late invoices: kind reminders by night, what a family reads and can do, and what
# is an accountant's to do.
. "${0%/*}/lib.sh"
parent rappels 1
home=$(sql -c "select m.household from guichet.household_member m
    where m.person = $person and m.kind = 'adult'")
tag=$(printf '%06d' $(($$ % 1000000)))

# The town's books are as before.
undo 'sql -c "select guichet.ledger_reverse(j.id, \$\$Essai\$\$)
    from guichet.ledger_journal j where exists (select
	from guichet.ledger_line l join guichet.ledger_account a
	on a.id = l.account where l.journal = j.id and a.payer = $home);
    set session_replication_role = replica;
    delete from guichet.dunning_decision where payer = $home;
    delete from guichet.dunning_invoice where payer = $home;
    delete from guichet.dunning where payer = $home;
    delete from guichet.payment_delay where payer = $home;
    delete from guichet.invoice where payer = $home" >/dev/null'

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

ids=$(owe "E$tag-2" 6000 11)
t 'An accountant sees what is late, how old, and what may be done next' '
	as accountant && enter_as accountant &&
	get "/agent/impayes?q=E$tag-2" && is 200 && whole_page &&
	has "E$tag-2" && has "60,00" && says code.dunning-step.reminder-1 &&
	lacks "E$tag-1"'

t 'The list is a file too, with real amounts and dates' '
	get "/agent/impayes/fichier?q=E$tag-2" && is 200 &&
	has "E$tag-2;" && has ";60,00;" &&
	get "/agent/impayes/classeur?q=E$tag-2" && is 200 &&
	perl "$top/tests/lib/xlsx.pl" "$W/body" 1 >"$W/sheet" &&
	grep -q "t:E$tag-2	.*	d:.*	d:.*	n:11	e:60	e:60	" "$W/sheet" &&
	perl "$top/tests/lib/xlsx.pl" "$W/body" 2 |
	    grep -qF "$(sentence means.owed)"'

t 'A household whose name looks like a formula stays text' '
	sql -c "update guichet.household set label = \$\$=1+1\$\$
	    where id = $home" &&
	get "/agent/impayes/fichier?q=E$tag-2" && has ";'"'"'=1+1;" &&
	get "/agent/impayes/classeur?q=E$tag-2" &&
	perl "$top/tests/lib/xlsx.pl" "$W/body" 1 | grep -q "	t:=1+1	"'

t 'What is ticked is shown before it is done; a delay that was agreed holds it' '
	get "/agent/impayes/apercu?ids=$ids&act=reminder-1" && is 200 &&
	whole_page && says arrears.delayed && says arrears-preview.none'

t 'The delay ends, the step is taken once, with a reason' '
	get "/agent/impayes/delai?id=$ids" && is 200 && whole_page &&
	submit /agent/impayes/delai "reason=Payé autrement" && is 303 &&
	get "/agent/impayes/apercu?ids=$ids&act=reminder-1" &&
	says_not arrears-preview.none &&
	submit /agent/impayes/agir "reason=" && is 422 && whole_page &&
	get "/agent/impayes/apercu?ids=$ids&act=reminder-1" &&
	submit /agent/impayes/agir "reason=Sans courriel" && is 303 &&
	follow && is 200 && says arrears.taken &&
	[ "$(sql -c "select count(*) from guichet.dunning_invoice
	    where invoice = $ids")" = 1 ]'

t 'A write-off is asked for by one agent and agreed by another' '
	get "/agent/impayes/apercu?ids=$ids&act=write-off" &&
	submit /agent/impayes/agir "reason=Famille partie" && is 303 &&
	get /agent/impayes/decisions && is 403 &&
	as cash && enter_as cash-officer &&
	get /agent/impayes/decisions && is 200 && whole_page &&
	has "E$tag-2" && has "Famille partie" &&
	form /agent/impayes/decider >"$W/pairs" &&
	grep -v "^id=" "$W/pairs" >"$W/rest" && mv "$W/rest" "$W/pairs" &&
	send_pairs /agent/impayes/decider "answer=agree" "id=$(sql -c "select
	    max(id) from guichet.dunning_decision where invoice = $ids")" &&
	is 303 && [ "$(sql -c "select state from guichet.invoice
	    where id = $ids")" = written-off ]'

t 'Who has no right to arrears sees none' '
	as attendant && enter_as attendant && get /agent/impayes && is 403 &&
	get /agent/impayes/fichier && is 403 &&
	get /agent/impayes/classeur && is 403'

t_done
