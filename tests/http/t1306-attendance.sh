#!/bin/sh
# The tablet of the canteen: a tap a child, who comes without a booking, the
# closing, the paper.
. "${0%/*}/lib.sh"
parent roll 3
# shellcheck disable=SC2086  # one word a child
set -- $kids
one=$1 two=$2 three=$3
. "$top/tests/http/roll.sh"
roll_day "$one" "$two"
as attendant
enter_as attendant

t 'The place is chosen once and stays in the address' '
	get "/agent/pointage?day=$day" && is 200 && whole_page &&
	has "site=$site&amp;activity=canteen" &&
	get "$list" && is 200 && whole_page && has "Enfant-1" &&
	says roll.n-waiting'

t 'One tap: present; the same tap again changes nothing' '
	get "$list&only=$one" && tokens /agent/pointage/marquer >"$W/keep" &&
	submit /agent/pointage/marquer mark=present && is 303 &&
	cp "$W/sent" "$W/again" && follow && is 200 &&
	post /agent/pointage/marquer --data-binary "@$W/again" && is 303 &&
	[ "$(marked "$one")" = "present 1" ]'

t 'Taken back, and marked absent: every mark is kept and shown' '
	get "$list&only=$one" && submit /agent/pointage/marquer mark=expected &&
	is 303 && get "$list&only=$one" &&
	submit /agent/pointage/marquer mark=absent && is 303 &&
	[ "$(marked "$one")" = "absent 3" ] &&
	get "/agent/pointage/enfant?day=$day&site=$site&activity=canteen&child=$one" &&
	is 200 && whole_page && says roll.marks'

# RULE: attendance-closing-complete
t 'A child without a mark stands in the way of closing, and is named' '
	get "/agent/pointage/cloture?$slot" && is 200 && whole_page &&
	says roll.blocked && has "Enfant-2"'

# RULE: child-never-refused
t 'A child who is not on the list: three taps' '
	get "$list" && has "/agent/pointage/imprevu" &&
	get "/agent/pointage/imprevu?$slot&q=Enfant-3-$person" && is 200 &&
	whole_page && submit /agent/pointage/marquer mark=unbooked && is 303 &&
	follow && is 200 && [ "$(marked "$three")" = "unbooked 1" ]'

t 'The sheet on paper says the same' '
	get "/agent/pointage/feuille?$slot" && is 200 && whole_page &&
	has "Enfant-3"'

# RULE: attendance-lock
t 'Closed, the day is locked; a reason opens it again' '
	get "$list&only=$two" && cp "$W/body" "$W/open" &&
	get "$list&only=$two" && submit /agent/pointage/marquer mark=present && is 303 &&
	get "/agent/pointage/cloture?$slot" &&
	submit /agent/pointage/cloturer && is 303 && follow && is 200 &&
	whole_page && says roll.reopen && get "$list" && is 200 &&
	! grep -q "/agent/pointage/marquer" "$W/body" &&
	cp "$W/open" "$W/body" &&
	submit /agent/pointage/marquer mark=absent && is 422 &&
	says error.MU630 && get "/agent/pointage/cloture?$slot" &&
	submit /agent/pointage/rouvrir reason= && is 422 &&
	get "/agent/pointage/cloture?$slot" &&
	submit /agent/pointage/rouvrir reason="Un oubli" && is 303 &&
	get "$list" && says roll.reopened'

t 'Only who marks there sees it' '
	as kitchen && enter_as kitchen && get /agent/pointage && is 403'

t_done
