#!/bin/sh
# The day in the back office: who eats, by school and class.
. "${0%/*}/lib.sh"
forgive
parent clerkday 2
as family
enter "$who"
week_free
get "$week"
submit_boxes "$slot1"
day=${slot1##*:}
kid=${slot1%%:*}
school=$(sql -c "select id from guichet.school where name = 'École des Essais'")
class=$(sql -c "select id from guichet.class where school = $school limit 1")
as clerk
sign_in_as clerk

rows() { grep -o '<tr' "$W/body" | wc -l; }

t 'The clerk opens the day after signing in' '
	follow && is 200 && whole_page && get /agent && is 200 && whole_page'

t 'A child booked by its parent is in the list of that day' '
	get "/agent?day=$day&school=$school" && is 200 && whole_page &&
	has "Enfant-1-$person" && visible | grep -q "Essai"'

t 'The list of another day does not have it' '
	other=$(sql -c "select day from guichet.day_slot where school = $school
	    and taken = 0 and day > '\''$day'\'' order by day limit 1") &&
	get "/agent?day=$other&school=$school" && is 200 && lacks "Enfant-1-$person"'

t 'The list may be narrowed to a school, then to a class' '
	get "/agent?day=$day&school=$school&class=$class" && is 200 &&
	has "Enfant-1-$person" && has "<option value=\"$class\" selected" &&
	has "<option value=\"$school\" selected"'

t 'Leaving the filters empty is the same as not filtering' '
	get "/agent?day=$day&school=&class=" && is 200 && whole_page'

t 'A cancelled meal leaves the list at once' '
	as family && get "$week" && submit_boxes && is 303 && as clerk &&
	get "/agent?day=$day&school=$school" && is 200 && lacks "Enfant-1-$person"'

t 'A child is listed with its diet, never with a reason' '
	as family && get "$week" && submit_boxes "$slot1" && is 303 &&
	sql -c "insert into guichet.diet_choice (child, diet, during)
	    values ($kid, '\''no-pork'\'', '\''[2000-01-01,)'\'')" &&
	as clerk && get "/agent?day=$day&school=$school" &&
	says code.diet.no-pork'

t 'A day typed wrong keeps the page and names it' '
	get "/agent?day=31/02/2026" && is 422 && whole_page &&
	has "31/02/2026"'

t 'A school or class that is no number of ours is refused' '
	get "/agent?school=abc" && is 400 && get "/agent?school=-1" && is 400 &&
	get "/agent?class=0" && is 400'

t 'A school that does not exist shows nobody' '
	get "/agent?day=$day&school=999999999" && {
	is 200 || is 404; } && lacks "Enfant-1-$person"'

t 'The list has a caption and headings that a screen reader can follow' '
	get "/agent?day=$day&school=$school" && has "<caption" &&
	has "scope=\"col\"" && has "scope=\"row\""'

t_done
