#!/bin/sh
# What was recorded is told the same day, read by the family, contested and
# answered.
. "${0%/*}/lib.sh"
parent contest 2
# shellcheck disable=SC2086  # one word a child
set -- $kids
one=$1 two=$2
mother=$who
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

# RULE: notice-same-day
t 'One message tells both, and names no child in its subject' '
	[ "$(sql -c "select count(*) from guichet.message
	    where recipient = '"'$mother'"'
	    and kind = '\''attendance-notice'\''")" = 1 ] &&
	sql -c "update guichet.message set due_at = guichet.now()
	    where recipient = '"'$mother'"'; select guichet.work_wake()" \
	    >/dev/null &&
	mail_to "$mother" >"$W/mail" && grep -q "Enfant-1" "$W/mail" &&
	grep -q "Enfant-2" "$W/mail" && grep -q "/presences" "$W/mail" &&
	! mail_raw "$mother" | grep -i "^subject:" | grep -q Enfant'

t 'The family reads what was recorded, and what it costs' '
	as mother && enter "$mother" &&
	get "/presences?month=$day" && is 200 && whole_page &&
	visible | grep -q "absent" && says presence.contest'

# RULE: contest-waits
t 'A line is contested, once, and waits' '
	line=$(sql -c "select id from guichet.attendance_line
	    where child = $one and superseded_at is null") &&
	get "/presences/contester?line=$line" && is 200 && whole_page &&
	submit /presences/contester body= && is 422 &&
	get "/presences/contester?line=$line" &&
	submit /presences/contester body="Elle y était" && is 303 && follow &&
	is 200 && says code.contest-state.opened'

t 'The manager sees who marked, and corrects with a reason' '
	as manager && enter_as manager && get /agent/contestations && is 200 &&
	whole_page && has "Elle y était" &&
	id=$(sql -c "select max(id) from guichet.contest") &&
	form /agent/contestations >"$W/pairs" &&
	sed -i "s/^id=.*/id=$id/" "$W/pairs" &&
	send_pairs /agent/contestations outcome=present answer="Vu" &&
	is 303 && [ "$(marked "$one")" = "present 2" ]'

t 'The family is told, and reads the line as it is now' '
	as mother && get "/presences?month=$day" && is 200 &&
	says code.contest-state.corrected &&
	[ "$(sql -c "select count(*) from guichet.message
	    where recipient = '"'$mother'"'
	    and kind = '\''contest-answered'\''")" = 1 ]'

t 'Only who books for families answers' '
	as attendant && get /agent/contestations && is 403'

t_done
