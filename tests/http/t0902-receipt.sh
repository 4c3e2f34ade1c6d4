#!/bin/sh
# The legal receipt: silence accepts, rejects or says nothing; complete or not;
# every field of R112-11-1 on the page, in the mail's text and HTML, in the PDF.
. "${0%/*}/lib.sh"
parent receipt 1
as family
enter "$who"
. "$top/tests/http/receipt.sh"

n=900
for silence in accept reject none; do
	n=$((n + 1))
	for complete in yes no; do
		address=$silence.$complete.$to
		t "Silence $silence, complete $complete: page, mail and PDF tell all" '
			sent $n "$address" $complete &&
			get "/demande/recu?ref=$ref" && is 200 &&
			owes $silence $complete &&
			submit /demande/recu/pdf && is 303 && link &&
			read_pdf "$n-$complete" && owes $silence $complete &&
			mail_to "$address" | tr -s " \n" "  " >"$W/body" &&
			owes $silence $complete &&
			mail_html "$address" >"$W/body" &&
			owes $silence $complete'
	done
done

t_done
