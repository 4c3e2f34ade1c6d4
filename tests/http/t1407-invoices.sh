#!/bin/sh
# A family reads its invoices, why each day costs what it costs, and contests one.
. "${0%/*}/lib.sh"
parent factures 2
# shellcheck disable=SC2086  # one word a child
set -- $kids
one=$1 two=$2
mother=$who mother_id=$person
. "$top/tests/http/roll.sh"
roll_day "$one"
as attendant
enter_as attendant
get "$list&only=$one"
submit /agent/pointage/marquer mark=absent
get "/agent/pointage/imprevu?$slot&q=Enfant-2-$person"
submit /agent/pointage/marquer mark=unbooked
get "/agent/pointage/cloture?$slot"
submit /agent/pointage/cloturer
undo 'sql -c "set session_replication_role = replica;
    delete from guichet.invoice_line where invoice in (select id
    from guichet.invoice where year = 1999);
    delete from guichet.invoice where year = 1999;
    delete from guichet.campaign where during << daterange(\$\$2020-01-01\$\$,
    null)" >/dev/null'
as mother
enter "$mother"

t 'Who has no invoice yet is told where it will be' '
	get /factures && is 200 && whole_page && says invoices.none &&
	get / && is 200 && has "/factures" && says_not invoice.due-by'

invoice=$(sql -v person="$mother_id" -f "$top/tests/http/invoice.sql")
# RULE: invoice-mentions
t 'An invoice says who owes what to whom, by when, how to pay and to disagree' '
	get /factures && is 200 && whole_page && has "/facture?id=$invoice" &&
	says invoice.due-by && get / && says invoice.due-by &&
	get "/facture?id=$invoice" && is 200 && whole_page &&
	number=$(sql -c "select number from guichet.invoice
	    where id = $invoice") && has "$number" && says invoice.payer &&
	says invoice.issued && says invoice.due-day && says invoice.regie &&
	says invoice.total && says invoice.pay && says invoice.appeal-court &&
	says price.algorithm && has "Enfant-1" && has "Enfant-2"'

# RULE: price-explained
t 'Each day leads to why it costs what it costs, step by step' '
	line=$(sql -c "select id from guichet.invoice_line
	    where invoice = $invoice and child = $two") &&
	has "/facture/ligne?id=$line" && get "/facture/ligne?id=$line" &&
	is 200 && whole_page && says price.quotient-unknown &&
	says code.price-step.unbooked && says price.vote &&
	says price.algorithm && has "href=\"/tarifs\"" &&
	shown=$(sql -c "select replace(to_char(price / 100.0,
	    \$\$FM990D00\$\$), \$\$.\$\$, \$\$,\$\$)
	    from guichet.invoice_line where id = $line") &&
	visible | grep -q "$shown"'

# RULE: contest-waits
t 'A line is contested from there, once, and the bill says so' '
	submit /facture/contester body= && is 422 && says price.how &&
	get "/facture/ligne?id=$line" &&
	submit /facture/contester body="Elle n y était pas" && is 303 &&
	follow && is 200 && whole_page && says code.contest-state.opened &&
	has "Elle n y était pas" && says_not invoice-line.contest-lead &&
	get "/facture?id=$invoice" && says code.contest-state.opened'

# RULE: parents-privacy
t 'The other parent, a stranger and who is not signed in read none of it' '
	as other && other_parent autre && enter "$who" &&
	get /factures && is 200 && lacks "/facture?id=" &&
	get "/facture?id=$invoice" && is 404 &&
	get "/facture/ligne?id=$line" && is 404 &&
	forget && as nobody && get "/facture?id=$invoice" && ! is 200 &&
	get /factures && ! is 200'

t 'In English too' '
	as mother && lang=en && get "/en/facture?id=$invoice" && is 200 &&
	whole_page && says invoice.appeal && lang='

t_done
