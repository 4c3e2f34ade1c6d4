#!/bin/sh
# Another family's child is not found, never forbidden.
. "${0%/*}/lib.sh"
forgive
parent theirs 1
as theirs
enter "$who"
week_free
get "$week"
submit_boxes "$slot1"
their_kid=$kids
their_slot=$slot1
their_free=$slot2
their_who=$who
parent mine 1
as mine
enter "$who"
week_free

# RULE: parents-privacy
t 'Booking for the child of another family: not found, nothing booked' '
	get "$week" && form /cantine/reserver >"$W/pairs" &&
	send_pairs /cantine/reserver "wanted=$their_free" && is 404 && whole_page &&
	[ "$(sql -c "select count(*) from guichet.booking
	    where child = $their_kid and seat")" = 1 ]'

t 'Cancelling for the child of another family: not found, nothing cancelled' '
	get "$week" && form /cantine/reserver >"$W/pairs" &&
	send_pairs /cantine/reserver "shown=$their_slot" && is 404 &&
	[ "$(sql -c "select count(*) from guichet.booking
	    where child = $their_kid and seat")" = 1 ]'

t 'A child that never was: not found in the same words' '
	visible | sed "s/[0-9a-f]\{16,\}//g" >"$W/theirs" && get "$week" &&
	form /cantine/reserver >"$W/pairs" &&
	send_pairs /cantine/reserver "wanted=999999999999:canteen:$monday" && is 404 &&
	visible | sed "s/[0-9a-f]\{16,\}//g" | diff "$W/theirs" -'

t 'With one own and one strange child in a form, nothing at all is done' '
	get "$week" && form /cantine/reserver >"$W/pairs" &&
	send_pairs /cantine/reserver "wanted=$slot1" "wanted=$their_free" && is 404 && [ "$(booked)" = 0 ]'

t 'No page of this family names the other one' '
	get "$week" && lacks "$their_kid:canteen" && lacks "$their_who" &&
	get /mes-connexions && lacks "$their_who"'

t 'An activity that is not offered is not found' '
	get "$week" && form /cantine/reserver >"$W/pairs" &&
	send_pairs /cantine/reserver "wanted=$kids:flying:$monday" &&
	case $status in 404 | 422) whole_page ;; 303) follow &&
	    says recap.refused ;; *) false ;; esac'

t 'The back office cannot be read with a family session, whatever the address' '
	for page in /agent /agent/cuisine /agent/familles \
	    "/agent/famille?id=1"; do
		get "$page" && is 303 &&
		header_has Location /agent/connexion || return
	done'

t_done
