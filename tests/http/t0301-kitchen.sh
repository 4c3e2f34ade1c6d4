#!/bin/sh
# What the kitchen cooks: meals by school, age and diet.
. "${0%/*}/lib.sh"
forgive
parent kitchen 2
as family
enter "$who"
week_free
day=${slot1##*:}
school=$(sql -c "select id from guichet.school where name = 'École des Essais'")
as kitchen
sign_in_as kitchen

total() {	# the total of the page in hand: the last number of its table
	tr '\n' ' ' <"$W/body" | sed 's/<tfoot/\n<tfoot/' |
		grep '^<tfoot' | sed -e 's|</tfoot.*||' -e 's/<[^>]*>/ /g' |
		tr -s ' ' '\n' | grep -E '^[0-9]+$' | tail -n 1
}

booked_meals() {
	sql -c "select count(*) from guichet.booking
	    where day = '$day' and activity = 'canteen' and seat"
}

t 'The kitchen signs in and opens its count' '
	is 303 && get /agent/cuisine && is 200 && whole_page'

t 'The count of a day is the number of bookings of that day' '
	get "/agent/cuisine?day=$day" && is 200 &&
	[ "$(total)" = "$(booked_meals)" ]'

t 'One meal booked is one meal more, one cancelled one less' '
	one=$(total) && as family && get "$week" && submit_boxes "$slot1" &&
	is 303 && as kitchen && get "/agent/cuisine?day=$day" &&
	[ "$(total)" = $((one + 1)) ] && [ "$(total)" = "$(booked_meals)" ] &&
	as family && get "$week" && submit_boxes && is 303 && as kitchen &&
	get "/agent/cuisine?day=$day" && [ "$(total)" = "$one" ]'

t 'A diet is a column of its own' '
	as family && get "$week" && submit_boxes "$slot1" && is 303 &&
	sql -c "insert into guichet.diet_choice (child, diet, during)
	    values (${slot1%%:*}, '\''no-meat'\'', '\''[2000-01-01,)'\'')" &&
	as kitchen && get "/agent/cuisine?day=$day" &&
	says code.diet.no-meat && has "École des Essais"'

t 'The page names no child' '
	lacks "Enfant-1-$person"'

t 'The table has a caption and headings' '
	has "<caption" && has "scope=\"col\"" && has "scope=\"row\""'

t_done
