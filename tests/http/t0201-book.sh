#!/bin/sh
# Booking and cancelling, several days with one save.
. "${0%/*}/lib.sh"
parent book 2
as family
enter "$who"
week_free

t 'Ticked days are booked with one save, which leads to a recap' '
	get "$week" && submit_boxes "$slot1" "$slot2" "$slot3" && is 303 &&
	header_has Location "/cantine/semaine?" &&
	header_has Location "recap=" && [ "$(booked)" = 3 ]'

t 'The recap names each day that was booked' '
	follow && is 200 && whole_page && says recap.added &&
	[ "$(form /cantine/reserver checked | grep -c "^wanted=")" = 3 ]'

t 'The recap may be read again, and only by this parent' '
	recap=${to#"$origin"} && get "$recap" && is 200 &&
	says recap.added && parent book-curious 1 &&
	as curious && enter "$who" && get "$recap" && is 200 &&
	says_not recap.title && as family'

t 'Unticked days are cancelled, new ones booked, with the same save' '
	get "$week" && submit_boxes "$slot1" "$(boxes | sed -n 5p)" && is 303 &&
	follow && [ "$(form /cantine/reserver checked |
	    grep "^wanted=" | sort)" = "$(printf "wanted=%s\n" "$slot1" \
	    "$(sed -n 5p "$W/boxes")" | sort)" ]'

t 'Unticking everything cancels everything' '
	get "$week" && submit_boxes && is 303 && follow && is 200 &&
	! form /cantine/reserver checked | grep -q "^wanted="'

t 'Saving without a change does nothing and says so' '
	get "$week" && submit_boxes && is 303 && follow && is 200 &&
	whole_page'

# RULE: canteen-shown-only
t 'A day booked meanwhile by the other parent is not undone' '
	parent book-both 1 && as both && enter "$who" &&
	week_free && get "$week" && form /cantine/reserver >"$W/old-form" &&
	first_person=$person && other_parent book-both-too && as both-too &&
	enter "$who" && get "$week" &&
	submit_boxes "$slot2" && is 303 && [ "$(booked)" = 1 ] && as both &&
	cp "$W/old-form" "$W/pairs" &&
	send_pairs /cantine/reserver "wanted=$slot1" && is 303 &&
	[ "$(booked)" = 2 ]'

t 'A booking is kept with who booked it and when' '
	[ "$(sql -c "select count(*) from guichet.booking
	    where booked_by in ($first_person, $person)
	      and booked_at > guichet.now() - interval '\''1 hour'\''")" -ge 2 ]'

t 'What is saved is in the audit' '
	[ "$(sql -c "select count(*) from guichet.audit
	    where person = $person")" -ge 1 ]'

t_done
