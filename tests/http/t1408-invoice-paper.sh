#!/bin/sh
# The PDF of an invoice and of a credit note; what becomes of a credit; and one's
# own copy of all of it.
. "${0%/*}/lib.sh"
parent avoirs 1
kid=$kids
mother=$who mother_id=$person
. "$top/tests/http/roll.sh"
roll_day "$kid"
as attendant
enter_as attendant
get "$list&only=$kid"
submit /agent/pointage/marquer mark=present
get "/agent/pointage/cloture?$slot"
submit /agent/pointage/cloturer
undo 'sql -c "set session_replication_role = replica;
    delete from guichet.paper_pdf where invoice in (select id
	from guichet.invoice where year = 1999);
    delete from guichet.adjustment where line in (select id
	from guichet.invoice_line where invoice = $invoice);
    delete from guichet.invoice_line where invoice in (select id
	from guichet.invoice where year = 1999);
    delete from guichet.invoice where year = 1999;
    delete from guichet.campaign where during << daterange(\$\$2020-01-01\$\$,
    null)" >/dev/null'
as mother
enter "$mother"
invoice=$(sql -v person="$mother_id" -f "$top/tests/http/invoice.sql")
# A credit note of its only line, whole, of which nothing is used yet.
note=$(sql -c "set session_replication_role = replica;
    with a as (insert into guichet.adjustment (line, price, reason, made_at)
	select id, 0, 'contest', guichet.now() from guichet.invoice_line
	where invoice = $invoice returning *),
    i as (insert into guichet.invoice (campaign, regie, payer, kind, corrects,
	state, total, lines, year, serial, number, payer_name, issue_day,
	issued_at, published_at)
	select campaign, regie, payer, 'credit-note', id, 'issued', -total, 1,
	    1999, serial, 'XA1999-' || id, payer_name, issue_day, issued_at,
	    published_at from guichet.invoice where id = $invoice returning *),
    l as (insert into guichet.invoice_line (invoice, n, payer, line, child,
	activity, day, mark, custody, tariff, base, price, corrects, adjustment)
	select i.id, 1, l.payer, l.line, l.child, l.activity, l.day, l.mark,
	    l.custody, l.tariff, l.base, -l.price, l.id, a.id
	from i, a, guichet.invoice_line l where l.id = a.line)
    select id from i")

# The PDF of the invoice whose page is $1, in $W/pdf.
pdf_of() {
	get "/facture?id=$1" && submit /facture/pdf && is 303 || return
	for _ in $(seq 60); do
		get "/facture?id=$1"
		at=$(grep -o '/document?id=[0-9]*' "$W/body" | head -n 1)
		[ -z "$at" ] || break
		sleep 0.2
	done
	get "$at" && is 200 && pdftotext -layout "$W/body" "$W/text"
}

# RULE: paper-once
# RULE: invoice-mentions
t 'An invoice is had as a PDF that says what its page says' '
	pdf_of "$invoice" && header_has Content-Type application/pdf &&
	header_has Content-Disposition "X1999-" &&
	grep -q "Essai" "$W/text" && grep -q "$(sentence invoice.regie)" \
	    "$W/text" && grep -q "$(sentence invoice.due-day)" "$W/text" &&
	grep -q "tribunal administratif" "$W/text" && file=$at &&
	get "/facture?id=$invoice" && says invoice.pdf &&
	[ "$(sql -c "select count(*) from guichet.paper_pdf
	    where invoice = $invoice")" = 1 ]'

t 'So is a credit note' '
	pdf_of "$note" && grep -q "$(sentence invoice.corrects)" "$W/text" &&
	header_has Content-Disposition "XA1999-"'

# RULE: credit-choice
t 'Its family chooses what becomes of it, and may change its mind' '
	get "/facture?id=$note" && is 200 && whole_page &&
	says invoice.choice-default && submit /facture/avoir &&
	is 422 && get "/facture?id=$note" &&
	submit /facture/avoir choice=carry-over && is 303 && follow && is 200 &&
	says invoice.chosen-carry && get /factures &&
	says code.credit-choice.carry-over'

t 'A correction says what the day was and what it is now' '
	line=$(sql -c "select id from guichet.invoice_line
	    where invoice = $note") && get "/facture/ligne?id=$line" && is 200 &&
	whole_page && says invoice-line.difference && says invoice-line.first &&
	get "/facture?id=$invoice" && has "/facture?id=$note" &&
	says invoice.corrected-by'

t 'They take away their invoices and every day of them' '
	get /mes-donnees && is 200 && whole_page && says data.billed &&
	has "X1999-" && get /mes-donnees/fichier && is 200 && has "XA1999-"'

# RULE: parents-privacy
t 'Nobody else gets the file or chooses' '
	get "/facture?id=$note" && form /facture/avoir >"$W/mine" &&
	as other && parent autre 0 && enter "$who" && get "$file" && is 404 &&
	get /mes-donnees && lacks "X1999-" && form /mon-compte >"$W/pairs";
	get "/facture?id=$note" && is 404'

t_done
