#!/bin/sh
# What the town books for a family, and the calendar a parent subscribes to.
. "${0%/*}/lib.sh"
parent townbook 1
home=$(sql -c "select household from guichet.household_member
    where person = $person and kind = 'adult'")
child=$(printf '%s\n' "$kids" | head -1)
as family
enter "$who"
week_free
day=${slot1##*:}
french() { printf '%s' "$1" | awk -F- '{ print $3 "/" $2 "/" $1 }'; }
soon=$(sql -c "select min(d.day) from guichet.day_slot d
    join guichet.class c on c.school = d.school
    join guichet.pupil u on u.class = c.id and u.child = $child
    where d.activity = 'canteen' and d.because is null and d.state = 'open'
    and d.book_until <= guichet.now() and d.day >= guichet.today()")
as clerk
enter_as clerk
page="/agent/famille/reserver?id=$home"
book="child=$child activity=canteen change=add"

t 'From the family file the town books a day' '
	get "/agent/famille?id=$home" && has "/agent/famille/reserver?id=" &&
	get "$page" && is 200 && whole_page &&
	submit /agent/famille/reserver $book day="$(french "$day")" reason= &&
	is 303 && follow && is 200 && [ "$(booked)" = 1 ]'

t 'Past the cut-off a reason is asked for' '
	[ -z "$soon" ] || { get "$page" &&
	submit /agent/famille/reserver $book day="$(french "$soon")" reason= &&
	is 422 && whole_page && says error.MU617 &&
	submit /agent/famille/reserver $book day="$(french "$soon")" \
	    reason=Hospitalisation && is 303 && [ "$(booked)" = 2 ]; }'

t 'The family is told by mail, and reads the reason in its week' '
	mail_to "$who" | grep -q Cantine && { [ -z "$soon" ] ||
	{ as family && get "/cantine/semaine?from=$soon" &&
	says week.bypass && has Hospitalisation; }; }'

t 'The kitchen books for nobody' '
	as kitchen && enter_as kitchen && get "$page" && is 403'

t 'A parent makes the address of their calendar, and sees it once' '
	as family && get /calendrier/abonnement && is 200 && whole_page &&
	submit /calendrier/abonnement && is 303 && follow && is 200 &&
	whole_page && says feed.made && feed=$(grep -o "agenda?cle=[A-Za-z0-9_-]*" \
	    "$W/body" | head -1) && get /calendrier/abonnement &&
	lacks "agenda?cle="'

t 'A program reads it without a password: each day one event' '
	as program && get "/$feed" && is 200 &&
	header_has Content-Type text/calendar &&
	[ "$(grep -c "^BEGIN:VEVENT" "$W/body")" = "$(booked)" ] &&
	grep -q "^DTSTART;TZID=Europe/Paris:$(echo "$day" | tr -d -)T" "$W/body" &&
	grep -q "^SUMMARY:.*Enfant-1" "$W/body" &&
	! grep "^SUMMARY" "$W/body" | grep -q Essai && tail -1 "$W/body" | grep -q "^END:VCALENDAR" &&
	! awk "length(\$0) > 76" "$W/body" | grep -q .'

t 'What is cancelled says so in the calendar' '
	as family && get "$week" && submit_boxes && is 303 && as program &&
	get "/$feed" && grep -q "^STATUS:CANCELLED" "$W/body"'

t 'Stopped, the address leads nowhere; neither does one that is guessed' '
	as family && get /calendrier/abonnement &&
	submit /calendrier/abonnement/arreter && is 303 && follow && is 200 &&
	as program && get "/$feed" && is 404 &&
	get "/agenda?cle=$(printf %043d 0)" && is 404 && get /agenda && is 400'

t 'The address stands in no log' '
	! grep -rqF "${feed#*=}" "$GUICHET_DIR/log"'

t_done
