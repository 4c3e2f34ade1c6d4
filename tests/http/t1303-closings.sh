#!/bin/sh
# Closing days: prepared, looked at, done, told, taken back.
. "${0%/*}/lib.sh"
forgive
parent closing 1
as family
sign_in "$who" "$password"
week_free
get "$week"
submit_boxes "$slot1" "$slot2"
day1=${slot1##*:}
school=$(sql -c "select school from guichet.booking where booked_by = $person
    limit 1")
as manager
sign_in_as manager
new=/agent/fermetures/nouvelle
french() { printf '%s' "$1" | awk -F- '{ print $3 "/" $2 "/" $1 }'; }

t 'The closed days have their page, and bridges to come' '
	get /agent/fermetures && is 200 && whole_page && says closings.title &&
	get $new && is 200 && whole_page && has "<option value=\"$school\""'

t 'A closing without its reason is asked for again, as typed' '
	submit $new what=activity:canteen school=$school \
	    first="$(french "$day1")" until= message=Bonjour && is 422 &&
	whole_page && has Bonjour'

t 'A day that is past cannot be closed' '
	get $new && submit $new what= school=$school first=02/01/2024 until= \
	    because=works message= && is 422 && says error.MU614'

t 'The preview says who and how much, and closes nothing' '
	get $new && submit $new what=activity:canteen school=$school \
	    first="$(french "$day1")" until= because=works \
	    message="La cuisine est en travaux." && is 303 && follow &&
	is 200 && whole_page && says closing.draft &&
	has "Enfant-1-$person" && [ "$(booked)" = 2 ]'

t 'Done, the booking is ended and the day says why' '
	page=$(header Location) || :
	cp "$W/body" "$W/preview" && submit /agent/fermeture && is 303 &&
	follow && is 200 && whole_page && says closing.done &&
	[ "$(booked)" = 1 ] && as family && get "$week" &&
	visible | grep -q travaux'

t 'The same form sent twice closes once' '
	as manager && cp "$W/preview" "$W/body" && submit /agent/fermeture &&
	is 303 && [ "$(sql -c "select count(*) from guichet.message
	    where kind = '\''booking-closed'\'' and person = $person")" = 1 ]'

t 'The family is told by mail, without a name in the subject' '
	mail_to "$who" && mail_to "$who" | grep -q "cuisine est en travaux" &&
	! mail_raw "$who" | sed -n "s/^Subject: //p" | grep -q Enfant'

t 'Opening again is confirmed, and everything is as it was' '
	follow && get "$(sed -n "s|.*href=\"\(/agent/fermeture/rouvrir[^\"]*\)\".*|\1|p" \
	    "$W/body" | head -1)" && is 200 && whole_page &&
	submit /agent/fermeture && is 303 && follow && is 200 &&
	says closing.undone && [ "$(booked)" = 2 ]'

t 'The family is told that it is open again' '
	mail_to "$who" 2 | grep -q "$(sentence mail-booking-closed.open)"'

t 'A clerk of the counter does not close days' '
	as clerk && sign_in_as clerk && get /agent/fermetures && is 403'

sql -c "delete from guichet.closing_booking k using guichet.booking b
    where b.id = k.booking and b.booked_by = $person"
t_done
