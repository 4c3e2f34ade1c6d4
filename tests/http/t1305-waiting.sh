#!/bin/sh
# A full day keeps a list: a family sees its place and the rule, is offered the
# seat that is given back, and takes it; agents see the list and why.
. "${0%/*}/lib.sh"
parent waitone 1
one_who=$who one=$person
parent waittwo 1
two_who=$who two=$person two_kid=$kids
parent waitthree 1
three_who=$who three=$person
as one
enter "$one_who"
week_free
first=$slot1
day=${first##*:}
slots="guichet.day_slot where activity = 'canteen' and day = '$day'
    and school = (select id from guichet.school where name = 'École des Essais')"
undo "sql -c \"delete from guichet.booking where booked_by in
    ($one, $two, $three); update ${slots%% where*} set capacity = null,
    waits = false where ${slots#* where }\" >/dev/null"
sql -c "update ${slots%% where*} set capacity = taken + 1, waits = true
    where ${slots#* where }"

# The form of one answer among those of the page.
answer() {
	form /liste-attente/repondre | awk -F= -v want="answer=$1" '
	NR == 1 { key = $1 }
	$1 == key { if (hit) exit; group = "" }
	{ group = group $0 "\n" }
	$0 == want { hit = 1 }
	END { if (hit) printf "%s", group }' >"$W/pairs"
	[ -s "$W/pairs" ] || no "no answer $1 on the page" || return
	send_pairs /liste-attente/repondre
}
# The box of the child of the browser in hand, that day.
box_of_day() { boxes | grep ":$day\$"; }

t 'The last seat is booked' '
	submit_boxes "$first" && is 303 && follow && says recap.added'

t 'Then ticking the day puts a family on the list, and the week says so' '
	as two && enter "$two_who" && get "$week" &&
	submit_boxes "$(box_of_day)" && is 303 && follow && is 200 &&
	whole_page && says recap.waiting && says code.booking-state.waiting &&
	has /liste-attente'

t 'They see their place, the order, and what the law says of it' '
	get /liste-attente && is 200 && whole_page && has "Rang 1 sur 1" &&
	says waiting.algorithm && says waiting.order-arrival'

t 'The next family comes second' '
	as three && enter "$three_who" && get "$week" &&
	submit_boxes "$(box_of_day)" && follow && get /liste-attente &&
	has "Rang 2 sur 2"'

t 'A seat taken without asking can be chosen, and unchosen' '
	answer auto && is 303 && follow && is 200 && says waiting.auto &&
	answer ask && is 303 && follow && says waiting.auto-not'

t 'Agents see the list and put one first, with a reason' '
	as clerk && enter_as clerk && get /agent/liste-attente && is 200 &&
	whole_page && has "day=$day" &&
	site=$(sql -c "select school from $slots") &&
	list="/agent/liste-attente?activity=canteen&site=$site&day=$day" &&
	get "$list" && is 200 && whole_page &&
	[ "$(grep -o "action=\"/agent/liste-attente/passer\"" "$W/body" |
	    wc -l)" = 2 ] &&
	form /agent/liste-attente/passer | awk -F= "NR == 1 { key = \$1 }
	    \$1 == key && n++ == 1 { exit } { print }" >"$W/pairs" &&
	id=$(sed -n "s/^id=//p" "$W/pairs") &&
	send_pairs /agent/liste-attente/passer "reason=Placement en urgence" &&
	is 303 && follow && is 200 && has "Placement en urgence" &&
	[ "$(sql -c "select offered_why from guichet.booking
	    where id = $id")" = "Placement en urgence" ]'

t 'The kitchen puts nobody first' '
	as kitchen && enter_as kitchen && get "$list" &&
	! grep -q agent/liste-attente/passer "$W/body"'

t 'A seat given back is offered to the first, by mail' '
	as one && get "$week" && submit_boxes && is 303 && follow &&
	says recap.cancelled && mail_to "$two_who" >"$W/mail" &&
	grep -qF Cantine "$W/mail" &&
	! grep -qF "$(sql -c "select given from guichet.person
	    where id = $two_kid")" "$W/mail"'

t 'Nobody else can answer for them' '
	as two && get /liste-attente && says waiting.kept &&
	form /liste-attente/repondre | awk -F= "NR == 1 { key = \$1 }
	    \$1 == key && n++ == 1 { exit } { print }" >"$W/theirs" &&
	id=$(sed -n "s/^id=//p" "$W/theirs") && as three &&
	get /liste-attente && answer leave && is 303 &&
	get "$week" && submit_boxes "$(box_of_day)" && get /liste-attente &&
	form /liste-attente/repondre | awk -F= "NR == 1 { key = \$1 }
	    \$1 == key && n++ == 1 { exit } { print }" |
	    sed "s/^id=.*/id=$id/" >"$W/pairs" &&
	send_pairs /liste-attente/repondre && is 404'

t 'The family accepts, and has the seat' '
	as two && get /liste-attente && answer accept && is 303 && follow &&
	is 200 && whole_page && says waiting.done-taken &&
	[ "$(sql -c "select state from guichet.booking where child = $two_kid
	    and day = '\''$day'\'' and seat")" = confirmed ]'


t_done
