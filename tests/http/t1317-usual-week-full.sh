#!/bin/sh
# A usual week on a full day: the child is on its list, the family reads it, and a
# list that it leaves is not asked for again.
. "${0%/*}/lib.sh"
parent usualfull 1
as one
enter "$who"
week_free
kid=$kids day=${slot1##*:}
weekday=$(date -d "$day" +%u)
page="/calendrier/semaine-type?child=$kid"
slots="guichet.day_slot where activity = 'canteen' and day = '$day'
    and school = (select id from guichet.school where name = 'École des Essais')"
undo "sql -c \"delete from guichet.booking where child = $kid;
    delete from guichet.booking_pattern where child = $kid;
    update ${slots%% where*} set capacity = null, waits = false
    where ${slots#* where }\" >/dev/null"
sql -c "update ${slots%% where*} set capacity = taken, waits = true
    where ${slots#* where }"
# What has become of that day.
state() {
	sql -c "select state from guichet.booking where child = $kid
	    and day = '$day' order by id desc limit 1"
}

t 'Keeping a usual week puts the child on the list of a full day, and says so' '
	get "$page" && submit /calendrier/semaine-type/enregistrer \
	    "days=$weekday:canteen" && is 303 && follow && is 200 &&
	whole_page && says pattern.done && has "Un jour est complet" &&
	has /liste-attente && [ "$(state)" = waitlisted ]'

t 'The week, the month and the lists show it' '
	get "$week" && says code.booking-state.waiting &&
	get "/calendrier?month=$day" && says code.booking-state.waiting &&
	get /liste-attente && is 200 && has "Rang 1 sur 1"'

t 'A list that a parent leaves is not asked for again by the usual week' '
	get "$week" && submit_boxes && is 303 && [ "$(state)" = released ] &&
	sql -c "select guichet.pattern_apply($kid, null, null, null)" &&
	[ "$(state)" = released ] && get "$page" &&
	says code.refusal.by-hand'

t_done
