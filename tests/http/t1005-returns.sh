#!/bin/sh
# Mails that did not arrive, and messages that wait for an answer.
. "${0%/*}/lib.sh"
mine=Bureau-retours-$$
# shellcheck disable=SC2046  # three numbers
set -- $(sql -v who="$mine" -f "$top/tests/http/desk.sql")
one=$1
two=$2
gone=absent.$$@essai.example
sql -c "update guichet.request set email = '$gone' where id in ($one, $two)"
mail_of() {
	sql -c "select id from guichet.message where recipient = '$gone'
	    and kind = '$1' order by id desc limit 1"
}
state_of() { sql -c "select state from guichet.message where id = $1"; }
until_state() {
	for _ in $(seq 100); do
		[ "$(state_of "$1")" != "$2" ] || return 0
		sleep 0.1
	done
	no "the message is $(state_of "$1"), not $2"
}
bounce() {
	as_site "$GUICHET_APP/bin/guichet" --config "$GUICHET_DIR/guichet.conf" \
	    bounce "$@"
}
as_site() {
	if [ "$(id -u)" = 0 ]; then
		setpriv --reuid "$GUICHET_USER" --regid "$GUICHET_USER" \
		    --clear-groups "$@"
	else
		"$@"
	fi
}
as clerk
enter_as clerk

# RULE: bounce-late
t 'A mail that the relay took and that came back is marked so' '
	get "/agent/demande?id=$one" && submit /agent/demande/message \
	    "message=Bonjour." && is 303 && m=$(mail_of request-message) &&
	until_state "$m" bounced && [ "$(sql -c "select status
	    from guichet.message where id = $m")" = 5.1.1 ]'

# RULE: bounce-shown
t 'The case says so, and the tray of the desk' '
	get "/agent/demande?id=$one" && is 200 && whole_page &&
	says code.mail-return.returned && has "550 5.1.1 User unknown" &&
	get /agent/demandes && is 200 && has "\"/agent/retours\"" &&
	get /agent/retours && is 200 && whole_page && has "$gone"'

t 'A letter that came back waits for the printer' '
	get "/agent/demande?id=$two" && submit /agent/demande/refuser \
	    decision=refused "law=Texte 1" "fact=Sans objet." && is 303 && follow &&
	submit /agent/demande/envoyer && is 303 &&
	sql -c "update guichet.message set due_at = guichet.now()
	    where recipient = '\''$gone'\'' and state = '\''due'\''" \
	    -c "update guichet.letter set leaves_at = guichet.now()
	    where request = $two" -c "notify guichet_work" &&
	until_state "$(mail_of request-refused)" bounced &&
	get /agent/courriers && is 200 && has "Sans objet."'

t 'What was seen to leaves the tray' '
	get /agent/retours && m=$(mail_of request-message) &&
	tokens /agent/retours/vu >"$W/pairs" &&
	send_pairs /agent/retours/vu "mail=$m" && is 303 &&
	get "/agent/demande?id=$one" && says_not code.mail-return.returned'

# RULE: bounce-signed
t 'Nobody makes up that a mail came back' '
	get "/agent/demande?id=$one" && submit /agent/demande/message \
	    "message=Encore." && is 303 && m=$(mail_of request-message) &&
	until_state "$m" bounced && sql -c "update guichet.message
	    set state = '\''sent'\'' where id = $m" &&
	domain=$(sed -n "s/^bounces = rebond@//p" "$GUICHET_DIR/guichet.conf") &&
	report=$top/tests/fuzz/corpus/fuzz-dsn/gmail &&
	tag=$(sql -c "select guichet.bounce_tag($m)") &&
	bounce "rebond+$m.00000000000000000000@$domain" <"$report" &&
	bounce "rebond+$tag@ailleurs.example" <"$report" &&
	bounce "rebond+$tag@$domain" <"$top/tests/fuzz/corpus/fuzz-dsn/absent" &&
	[ "$(state_of "$m")" = sent ] &&
	bounce "rebond+$tag@$domain" <"$report" &&
	[ "$(state_of "$m")" = bounced ]'

# RULE: message-waits
t 'A message of the person waits in its tray until somebody has read it' '
	sql -c "with s as (insert into guichet.request_message (request, at,
	    from_town, body) values ($one, guichet.now(), false,
	    '\''Et alors ?'\'') returning request, at) update guichet.request r
	    set message_at = s.at from s where r.id = s.request" && get "/agent/demandes?queue=message" && is 200 &&
	has "demande?id=$one&" && get "/agent/demande?id=$one" && says case.waits &&
	submit /agent/demande/lu && is 303 && follow && says_not case.waits &&
	get "/agent/demandes?queue=message" && lacks "demande?id=$one&"'

t 'Without the right to requests there is no tray' '
	as kitchen && enter_as kitchen && get /agent/retours && is 403'

t_done
