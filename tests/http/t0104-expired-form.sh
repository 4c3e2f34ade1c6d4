#!/bin/sh
# A form sent after the session expired is not lost.
. "${0%/*}/lib.sh"
forgive
parent expired 2

as late
sign_in "$who" "$password"
week_free

t 'A week sent too late leads to the sign-in page, which keeps it sealed' '
	get "$week" && form /cantine/reserver >"$W/pairs" &&
	age_session "$(session_cookie)" &&
	send_pairs /cantine/reserver "wanted=$slot1" "wanted=$slot2" &&
	{ is 200 || is 401 || is 403; } && whole_page &&
	has "name=\"password\"" && has "name=\"kept\""'

t 'What it keeps cannot be read in the page' '
	lacks "$slot1" && lacks "value=\"$slot2\""'

t 'Nothing was booked' '
	[ "$(booked)" = 0 ]'

t 'After sign-in the form is there again, ticked as it was, and not executed' '
	submit /connexion "identifier=$who" "password=$password" &&
	{ is 200 || is 303; } &&
	{ [ "$status" != 303 ] || follow; } &&
	form /cantine/reserver checked | grep -qxF "wanted=$slot1" &&
	form /cantine/reserver checked | grep -qxF "wanted=$slot2" &&
	[ "$(booked)" = 0 ]'

t 'One press books it' '
	form /cantine/reserver checked >"$W/pairs" &&
	send_pairs /cantine/reserver && is 303 && follow && is 200 &&
	[ "$(booked)" = 2 ]'

t 'A kept form that was changed on the way is refused or dropped, not obeyed' '
	week_free && get "$week" && form /cantine/reserver >"$W/pairs" &&
	age_session "$(session_cookie)" &&
	send_pairs /cantine/reserver "wanted=$slot1" &&
	form /connexion | sed "s/^kept=...../kept=AAAAA/" >"$W/pairs" &&
	send_pairs /connexion "identifier=$who" "password=$password" &&
	case $status in 303 | 400 | 403 | 422) ;; *) no "status $status" ;; esac'

t 'The kept form of one person is of no use to another' '
	as victim && sign_in "$who" "$password" && week_free && get "$week" &&
	form /cantine/reserver >"$W/pairs" &&
	age_session "$(session_cookie)" &&
	send_pairs /cantine/reserver "wanted=$slot1" &&
	kept=$(field /connexion kept) && [ -n "$kept" ] &&
	parent expired-thief && as thief && get /connexion &&
	submit /connexion "identifier=$who" "password=$password" "kept=$kept" &&
	lacks "value=\"$slot1\" checked"'

t_done
