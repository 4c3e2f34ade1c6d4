#!/bin/sh
# The receipt as a PDF: asked for, printed once, whole, its owner's alone.
. "${0%/*}/lib.sh"
parent pdf 1
as family
enter "$who"
. "$top/tests/http/receipt.sh"

conf=$W/guichet.conf
town=$to
jobs=$(cat "$GUICHET_RUN/jobs.pid")
undo 'kill -CONT $jobs'
job() {	# job CONF: print by hand, whoever asked
	"$GUICHET_APP/bin/guichet" --config "$1" job receipt-pdf \
	    "{\"receipt\": $receipt}"
}
pdfs() { sql -c "select count(*) from guichet.paper_pdf
    where receipt = $receipt"; }
# with PROGRAM: a configuration whose PDFs are made by it.
with() {
	printf '\n[documents]\npdf = %s\n' "$1" |
		cat "$GUICHET_DIR/guichet.conf" - >"$conf"
}

sent 901 "a.$town" yes
t 'The page can be printed, and a PDF is made for who asks' '
	get "/demande/recu?ref=$ref" && is 200 && says receipt.pdf-print &&
	submit /demande/recu/pdf && is 303 && follow && is 200 &&
	{ says receipt.pdf-due || says receipt.pdf; } && link &&
	flat | grep -qE "PDF, [0-9]+ Ko"'

t 'It is given as a file, apart from our pages, and the access is written down' '
	get "$at" && is 200 && header_has Content-Disposition attachment &&
	header_has Content-Disposition "$ref.pdf" &&
	header_has Content-Type application/pdf &&
	header_has Content-Security-Policy sandbox &&
	[ "$(sql -c "select count(*) from guichet.audit where person = $person
	    and action = '\''read'\'' and at > guichet.now()
	    - interval '\''1 minute'\''")" -ge 1 ]'

t 'It says all that the law asks, and names its language and title' '
	read_pdf one && owes accept yes &&
	pdfinfo "$W/one.pdf" | grep -q "^Tagged: *yes" &&
	pdfinfo "$W/one.pdf" | grep -q "^Title: *$(sentence receipt.title)" &&
	grep -aq "/Lang (fr)" "$W/one.pdf"'

t 'The follow-up and the confirmation lead to it too' '
	get "/demande?ref=$ref" && has "$at" &&
	get "/demande/confirmation?ref=$ref" && has "$at"'

t 'Another person does not get it' '
	as other && get "$at" && { is 404 || is 303; } && as family'

# What prints counts how often it does.
printf '#!/bin/sh\necho >>%s\nexec /usr/bin/weasyprint "$@"\n' "$W/count" \
    >"$W/counted"
: >"$W/count"
printf '#!/bin/sh\nsleep 30\n' >"$W/slow"
chmod 755 "$W/counted" "$W/slow"

t 'Asked for again it is not printed again; a new set prints a new one' '
	kill -STOP "$jobs" && with "$W/counted" && job "$conf" >"$W/hand" &&
	[ "$(pdfs)" = 1 ] && [ "$(wc -l <"$W/count")" = 0 ] &&
	sql -c "update guichet.paper_pdf set template_set = '\''before'\''
	    where receipt = $receipt" && job "$conf" >"$W/hand" &&
	job "$conf" >"$W/hand" && kill -CONT "$jobs" && [ "$(pdfs)" = 2 ] &&
	[ "$(wc -l <"$W/count")" = 1 ] && old=$at && link && [ "$at" != "$old" ]'

sent 902 "b.$town" no
t 'Cut in the middle it is made again, once; another request has another one' '
	kill -STOP "$jobs" && with "$W/slow" && {
	"$GUICHET_APP/bin/guichet" --config "$conf" job receipt-pdf \
	    "{\"receipt\": $receipt}" >"$W/cut" 2>&1 & hand=$!; } &&
	sleep 0.6 && kill -KILL "$hand" && [ "$(pdfs)" = 0 ] &&
	kill -CONT "$jobs" && link && [ "$(pdfs)" = 1 ] &&
	read_pdf two && owes reject no &&
	! cmp -s "$W/one.pdf" "$W/two.pdf"'

t 'Without the program the page says so, and can be printed' '
	sent 903 "c.$town" yes && with /nowhere && kill -STOP "$jobs" &&
	! job "$conf" >"$W/failed" 2>&1 && kill -CONT "$jobs" &&
	get "/demande/recu?ref=$ref" && is 200 &&
	says receipt.pdf-failed && says receipt.pdf-print &&
	says receipt.pdf-ask'

t_done
