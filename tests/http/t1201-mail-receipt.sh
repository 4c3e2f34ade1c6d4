#!/bin/sh
# The legal receipt leaves at once, and its mail says what its record says.
. "${0%/*}/lib.sh"
parent accuse 1
to=accuse.$$@essai.example
undo 'sql -c "update guichet.request set state = '\''purged'\'',
    received_at = coalesce(received_at, guichet.now())
    where email = '\''$to'\''" >/dev/null'

# A request of that parent for a procedure whose silence has that meaning.
send_one() {
	sql -c "select guichet.request_new((select v.id
	    from guichet.procedure_revision v where v.state = 'published'
	    and v.silence = '$1' order by v.id limit 1), $person, 'online')" \
	    >"$W/id" &&
	sql -c "update guichet.request set email = '$to', name =
	    row('Anne', 'Essai')::shape.person where id = $(cat "$W/id")" \
	    -c "select guichet.request_submit($(cat "$W/id"))" >"$W/receipt"
}
fact() {
	sql -c "select $1 from guichet.receipt
	    where id = $(cat "$W/receipt")"
}

# RULE: ack-content
t 'Who sends a request has the receipt in their mail at once' '
	send_one accept && mail_to "$to" >"$W/body" && says receipt.title &&
	has "$(fact "regexp_replace(reference,
	    '\''(.{4})(.{4})(.{2})'\'', '\''\1 \2 \3'\'')")" &&
	has "$(fact service)" && has "$(fact "guichet.phone_shown(service_phone)")" &&
	visible | grep -qF "$(fact attestation | cut -c1-40)"'

t 'It says the date on which silence means yes' '
	day=$(fact "to_char(silence_on, '\''YYYY'\'')") && has "$day" &&
	visible | grep -q "$(fact "extract(day from silence_on)::integer")"'

t 'Its HTML says the same, and leads to the request' '
	mail_html "$to" >"$W/body" && whole_page && says receipt.title &&
	has "$(fact "guichet.phone_shown(service_phone)")" && has "href=\"$origin/demande?ref="'

t 'Its subject has the number of the request' '
	mail_raw "$to" | sed -n "/^Subject:/,/^[^ S]/p" | sed "\$d" |
	    tr -d "\n " | sed "s/^Subject://; s/=?UTF-8?B?//g; s/?=/\n/g" |
	    while read -r word; do echo "$word" | base64 -d; done >"$W/body" &&
	has "$(fact "left(reference, 4)")"'

t 'A sealed link that somebody has touched is not sent' '
	sql -c "select guichet.mail('\''request-resume'\'', '\''touche.$to'\'',
	    null, $(cat "$W/id"), '\''AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA'\'')" \
	    >"$W/m" &&
	for i in $(seq 60); do
		[ "$(sql -c "select state from guichet.message
		    where id = $(cat "$W/m")")" != failed ] || break
		sleep 0.1
	done && [ "$(sql -c "select state from guichet.message
	    where id = $(cat "$W/m")")" = failed ] &&
	[ "$(mails_to "touche.$to")" = 0 ]'

t_done
