#!/bin/sh
# Messages leave the house: once, whole, and only for whom they are.
. "${0%/*}/lib.sh"
to=essai.$$@essai.example

# As the transaction of a page would ask for it.
ask_mail() {
	sql -c "select guichet.mail('test', '$1', null, null, null, '${2:-0}')" \
	    >"$W/id"
}
state() { sql -c "select state from guichet.message where id = $(cat "$W/id")"; }
until_state() {
	for _ in $(seq 100); do
		[ "$(state)" != "$1" ] || return 0
		sleep 0.1
	done
	no "the message is $(state), not $1"
}

t 'A message asked for is at the relay a moment later' '
	ask_mail "$to" && mail_to "$to" >"$W/body" && has "Message d" &&
	until_state sent && [ "$(mails_to "$to")" = 1 ]'

t 'Its text and its HTML say the same, and its links lead to the site' '
	mail_html "$to" >"$W/body" && has "<title>Message d" &&
	says mail-test.title && has "href=\"$origin/\"" &&
	mail_to "$to" >"$W/body" && has "($origin/)" &&
	says mail-test.link && says mail.automatic'

t 'It asks nothing from anywhere when it is read' '
	mail_html "$to" >"$W/body" && lacks "<img" && lacks "<link" &&
	lacks "<script" && lacks "src="'

t 'Its lines are short, its headers plain, its identifier its own' '
	mail_raw "$to" >"$W/body" && has "Auto-Submitted: auto-generated" &&
	has "Message-ID: <$(sql -c "select message_id from guichet.message
	    where id = $(cat "$W/id")")@" &&
	! LC_ALL=C grep -qE "^.{77}" "$W/body" &&
	! LC_ALL=C grep -q "[^ -~	]" "$W/body"'

# RULE: outbox-bounce
t 'A person whom the other side does not know is not tried again' '
	ask_mail "refuse.$to" && until_state bounced &&
	[ "$(mails_to "refuse.$to")" = 0 ]'

# RULE: outbox-retry
t 'A relay that says later is tried again later' '
	ask_mail "plus-tard.$to" &&
	for i in $(seq 50); do
		[ "$(sql -c "select attempts from guichet.message
		    where id = $(cat "$W/id") and state = '"'"'due'"'"'")" != 1 ] ||
			break
		sleep 0.1
	done && sql -c "update guichet.message set due_at = guichet.now()
	    where id = $(cat "$W/id")" -c "notify guichet_work" &&
	mail_to "plus-tard.$to" >"$W/body" && until_state sent'

# RULE: mail-undo
t 'What is to leave in five minutes can be taken back' '
	ask_mail "undo.$to" "5 minutes" &&
	sql -c "select guichet.mail_cancel($(cat "$W/id"))" &&
	sql -c "update guichet.message set due_at = guichet.now()
	    where id = $(cat "$W/id")" -c "notify guichet_work" &&
	sleep 0.5 && [ "$(state)" = cancelled ] &&
	[ "$(mails_to "undo.$to")" = 0 ]'

t 'Nobody is named in the log of what was sent' '
	! grep -F "essai.example" "$GUICHET_DIR/log/jobs.log"'

t_done
