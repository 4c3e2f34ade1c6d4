#!/bin/sh
# Closing days: prepared, looked at, done, told, taken back.
. "${0%/*}/lib.sh"
parent closing 1
as family
enter "$who"
week_free
get "$week"
submit_boxes "$slot1" "$slot2"
day1=${slot1##*:}
school=$(sql -c "select school from guichet.booking where booked_by = $person
    limit 1")
as manager
enter_as manager
new=/agent/fermetures/nouvelle
french() { printf '%s' "$1" | awk -F- '{ print $3 "/" $2 "/" $1 }'; }

far_holiday() {
	sql -c "select during from guichet.school_holiday
	    where zone = 'A' and lower(during) > '2029-01-01'"
}

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

t 'The Ministry'\''s calendar is read and compared before anything changes' '
	as manager && get /agent/imports/calendriers && is 200 && whole_page &&
	printf "%s\n" "Description;Population;Date de début;Date de fin;Zones" \
	    "Vacances lointaines;-;2029-02-09T23:00:00+00:00;2029-02-25T23:00:00+00:00;Zone A" \
	    >"$W/cal.csv" && ask /agent/imports/calendriers -H "Origin: $origin" \
	    -H "Sec-Fetch-Site: same-origin" \
	    -F "once=$(field /agent/imports/calendriers once)" \
	    -F "seal=$(field /agent/imports/calendriers seal)" \
	    -F "document=@$W/cal.csv;filename=cal.csv" && is 303 && follow &&
	is 200 && whole_page && says calendar.draft && has "10 février 2029" &&
	[ -z "$(far_holiday)" ]'

t 'Made true, the holidays are the town'\''s' '
	submit /agent/import/calendrier && is 303 && follow && is 200 &&
	says calendar.done && [ "$(far_holiday)" = "[2029-02-10,2029-02-26)" ]'

t 'Another file is refused, and says which columns it needs' '
	get /agent/imports/calendriers && echo "a;b" >"$W/x.csv" &&
	echo "1;2" >>"$W/x.csv" && ask /agent/imports/calendriers \
	    -H "Origin: $origin" -H "Sec-Fetch-Site: same-origin" \
	    -F "once=$(field /agent/imports/calendriers once)" \
	    -F "seal=$(field /agent/imports/calendriers seal)" \
	    -F "document=@$W/x.csv;filename=x.csv" && is 422 && whole_page &&
	says error.MU615'

sql -c "set app.calendar = 'later';	-- no day is open so late
    delete from guichet.school_holiday where lower(during) > '2029-01-01'"

t 'A clerk of the counter does not close days' '
	as clerk && enter_as clerk && get /agent/fermetures && is 403'

sql -c "delete from guichet.closing_booking k using guichet.booking b
    where b.id = k.booking and b.booked_by = $person"
t_done
