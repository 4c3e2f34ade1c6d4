#!/bin/sh
# The month of a family: all its children and activities, one save.
. "${0%/*}/lib.sh"
parent month 2
as family
enter "$who"
week_free
month="/calendrier?month=$(sql -c "select date_trunc('month',
    '$monday'::date)::date")"
save=/calendrier/enregistrer

# Save the month in hand with exactly these boxes ticked.
submit_month() {
	form "$save" >"$W/pairs"
	for box in "$@"; do printf 'wanted=%s\n' "$box" >>"$W/pairs"; done
	send_pairs "$save"
}

t 'The month is a table for each child, with a caption and headers' '
	get "$month" && is 200 && whole_page &&
	[ "$(grep -o "<caption" "$W/body" | wc -l)" = 2 ] &&
	[ "$(grep -o "<table" "$W/body" | wc -l)" = 2 ] &&
	has "scope=\"row\"" && boxes | grep -q "$slot1"'

t 'A box says all of itself: day, child, activity, state, until when' '
	sed -n "/value=\"$slot1\"/,/<\/label>/p" "$W/body" | tr "\n" " " |
	    sed "s/<[^>]*>//g; s/  */ /g" >"$W/name" &&
	grep -q "Cantine" "$W/name" && grep -q "$(sentence \
	    code.booking-state.free), $(sentence week.until)" "$W/name"'

t 'Without a month it shows the first that can change; one child alone' '
	get /calendrier && is 200 && whole_page &&
	get "$month&child=${slot1%%:*}" && is 200 && whole_page &&
	[ "$(grep -o "<table" "$W/body" | wc -l)" = 1 ]'

t 'One save books for both children, and says what the month costs' '
	get "$month" && kids2=$(boxes | grep -v "^${slot1%%:*}:" | head -n 1) &&
	submit_month "$slot1" "$slot2" "$kids2" && is 303 &&
	header_has Location "/calendrier?" && [ "$(booked)" = 3 ] &&
	follow && is 200 && whole_page && says recap.added && says recap.cost &&
	says recap.more'

t 'The week shows what the month has booked, and the other way round' '
	get "$week" && form /cantine/reserver checked |
	    grep -q "^wanted=$slot1" && submit_boxes "$slot2" && is 303 &&
	get "$month" && ! form "$save" checked | grep -q "^wanted=$slot1"'

# RULE: canteen-cutoff
t 'A cut-off that passes in mid-form: the rest is saved, that day explained' '
	get "$month" && day=${slot1##*:} &&
	until=$(sql -c "select book_until from guichet.day_slot s
	    join guichet.class c on c.school = s.school
	    join guichet.pupil u on u.class = c.id
	    where u.child = ${slot1%%:*} and s.day = '\''$day'\''
	    and s.activity = '\''canteen'\''") &&
	slots="guichet.day_slot s set book_until = " &&
	where="from guichet.class c join guichet.pupil u on u.class = c.id
	    where c.school = s.school and u.child = ${slot1%%:*}
	    and s.day = '\''$day'\'' and s.activity = '\''canteen'\''" &&
	sql -c "update $slots guichet.now() - interval '\''1 second'\'' $where" &&
	submit_month "$slot1" "$slot2" "$slot3" && is 303 && follow && is 200;
	sql -c "update $slots '\''$until'\'' $where" &&
	says recap.added && says recap.refused && says code.refusal.late &&
	[ "$(booked)" = 2 ]'

# 4 children x 5 activities x 23 days, as in fcgi/pages/calendar.c.
t 'As many boxes as a family of four can have are saved, one more is refused' '
	get "$month" && form "$save" | grep -v "^shown=" >"$W/frame" &&
	seq 0 459 | while read -r n; do
		echo "wanted=${slot1%%:*}:canteen:$((2100 + n / 28))-02-$(
		    printf %02d $((n % 28 + 1)))"
	done >"$W/all" &&
	sed "s/^wanted/shown/" "$W/all" | cat "$W/frame" "$W/all" - >"$W/pairs" &&
	send_pairs "$save" && is 303 && [ "$(booked)" = 2 ] &&
	cat "$W/frame" "$W/all" >"$W/pairs" &&
	send_pairs "$save" "wanted=${slot1%%:*}:canteen:2199-02-01" && is 400'

t 'Another family'\''s child is not found, and nothing is done' '
	kid=${slot1%%:*} && parent month-other 1 && as other &&
	enter "$who" && get "$month" &&
	submit_month "$kid:canteen:${slot2##*:}" && is 404 && as family'

t 'A stranger signs in first' 'as nobody && get "$month" && is 303'

t_done
