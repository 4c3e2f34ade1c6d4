#!/bin/sh
# What the town refuses, each with its sentence, and what it keeps.
. "${0%/*}/lib.sh"
parent refused 1
as family
enter "$who"
week_free
day1=${slot1##*:}
day2=${slot2##*:}
day3=${slot3##*:}
school=$(sql -c "select id from guichet.school where name = 'École des Essais'")

day() {	# day DATE ASSIGNMENTS
	sql -c "update guichet.day_slot set $2 where school = $school
	    and activity = 'canteen' and day = '$1'"
}

undo "day $day1 \"because = null, capacity = null,
    book_until = (day - 1 + time '10:00') at time zone 'Europe/Paris'\"
    day $day2 'capacity = null'"

# RULE: canteen-closed
t 'A day that closed after the page was shown is refused: closed' '
	get "$week" && form /cantine/reserver >"$W/pairs" &&
	day $day1 "because = '\''strike'\''" &&
	send_pairs /cantine/reserver "wanted=$slot1" && is 303 && follow &&
	is 200 && says recap.refused &&
	says code.refusal.closed && [ "$(booked)" = 0 ]'

t 'A closed day says so in the page and cannot be ticked' '
	get "$week" && says code.closed-because.strike &&
	! boxes | grep -qxF "$slot1"; r=$?; day $day1 "because = null"
	return $r'

# RULE: canteen-cutoff
t 'A day whose hour passed while one hesitated is refused: too late' '
	get "$week" && form /cantine/reserver >"$W/pairs" &&
	day $day1 "book_until = guichet.now() - interval '\''1 second'\''" &&
	send_pairs /cantine/reserver "wanted=$slot1" && is 303 && follow &&
	says recap.refused && says code.refusal.late &&
	[ "$(booked)" = 0 ]'

t 'A day past its hour says so in the page and cannot be ticked' '
	get "$week" && says code.booking-state.late &&
	! boxes | grep -qxF "$slot1"; r=$?
	day $day1 "book_until = (day - 1 + time '\''10:00'\'')
	    at time zone '\''Europe/Paris'\''"; return $r'

# RULE: canteen-capacity
t 'The last place went to somebody else: full' '
	get "$week" && form /cantine/reserver >"$W/pairs" &&
	day $day1 "capacity = 0, over = taken" &&
	send_pairs /cantine/reserver "wanted=$slot1" && is 303 && follow &&
	says recap.refused && says code.refusal.full &&
	[ "$(booked)" = 0 ]'

t 'A full day says so in the page and cannot be ticked' '
	get "$week" && says code.booking-state.full &&
	! boxes | grep -qxF "$slot1"'

# RULE: canteen-partial-save
t 'One day refused does not stop the others: they are booked, it is explained' '
	get "$week" && form /cantine/reserver >"$W/pairs" &&
	send_pairs /cantine/reserver "wanted=$slot1" "wanted=$slot2" \
	    "wanted=$slot3" && is 303 &&
	follow && is 200 && says code.refusal.full &&
	says recap.added && says recap.refused &&
	[ "$(booked)" = 2 ]'

t 'A refusal keeps what it was decided on' '
	[ "$(sql -c "select reason || capacity from guichet.booking_refusal
	    where person = $person order by id desc limit 1")" = full0 ]
	r=$?; day $day1 "capacity = null, over = 0"; return $r'

t 'A cancelled place is free for the next at once' '
	day $day2 "capacity = taken" && before=$(booked) &&
	get "$week" && submit_boxes "$slot3" && is 303 &&
	parent refused-next 1 && as next && enter "$who" &&
	get "$week" && submit_boxes "$(boxes | grep ":$day2$")" && is 303 &&
	[ "$(booked)" = 1 ]; r=$?; day $day2 "capacity = null"; as family
	return $r'

# RULE: canteen-enrolled
t 'A child who is not enrolled for the canteen cannot be booked' '
	parent refused-stranger 1 && as stranger &&
	enter "$who" && week_free && get "$week" &&
	form /cantine/reserver >"$W/pairs" &&
	sql -c "update guichet.enrolment set state = '\''ended'\''
	    where child = $kids" &&
	send_pairs /cantine/reserver "wanted=$slot1" && is 303 && follow &&
	says code.refusal.not-enrolled && [ "$(booked)" = 0 ] &&
	get "$week" && [ "$(boxes | wc -l)" = 0 ]'

t 'A day of the past cannot be booked with a form of this week' '
	parent refused-past 1 && as past && enter "$who" &&
	week_free && tokens /cantine/reserver >"$W/pairs" &&
	past=$(date -d "$monday - 28 days" +%F) &&
	send_pairs /cantine/reserver "from=$past" \
	    "wanted=$kids:canteen:$past" &&
	is 303 && follow && is 200 && says recap.refused &&
	says code.refusal.late && [ "$(booked)" = 0 ]'

t 'A day that is booked and past its hour stays booked: cancelling is refused' '
	parent refused-locked 1 && as locked && enter "$who" &&
	week_free && get "$week" && submit_boxes "$slot1" && is 303 &&
	get "$week" && form /cantine/reserver >"$W/pairs" &&
	day "${slot1##*:}" "cancel_until = guichet.now() - interval '\''1 s'\'',
	    change_until = guichet.now() - interval '\''1 s'\''" &&
	send_pairs /cantine/reserver && is 303 && follow &&
	says code.refusal.late && [ "$(booked)" = 1 ] && get "$week" &&
	says code.booking-state.locked; r=$?
	day "${slot1##*:}" "cancel_until = book_until,
	    change_until = book_until"; return $r'

t_done
