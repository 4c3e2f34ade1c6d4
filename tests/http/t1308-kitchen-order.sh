#!/bin/sh
# The kitchen's order: frozen at its instant, told by mail, and what moves after.
. "${0%/*}/lib.sh"
parent kitchen-order 2
as family
enter "$who"
week_free
day=${slot1##*:}
other=$(printf '%s\n' "$kids" | grep -v "^${slot1%%:*}$")
site=$(sql -c "select id from guichet.school where name = 'École des Essais'")
cook=cuisine.$$@essai.example
as kitchen
enter_as kitchen

order() {	# of that day: column
	sql -c "select $1 from guichet.kitchen_order
	    where day = '$day' and school = $site"
}

# Ahead of everything else that may be due in this town.
freeze() {
	sql -c "update guichet.day_slot set order_at = guichet.now()
	    where day = '$day' and school = $site" &&
	sql -c "select guichet.kitchen_freeze_day('canteen', $site, '$day')" &&
	sql -c "select guichet.mail('kitchen-order', '$cook', null, o.frozen)
	    from guichet.kitchen_order o where o.day = '$day'
	    and o.school = $site"
}

undo 'sql -c "delete from guichet.kitchen_recipient where email = '"'$cook'"'"'
sql -c "insert into guichet.kitchen_recipient (email, school, during)
    values ('$cook', $site, '[2000-01-01,)')" >/dev/null

t 'Before its instant a day is an estimate' '
	as family && get "$week" && submit_boxes "$slot1" && is 303 &&
	as kitchen && get "/agent/cuisine?day=$day" && is 200 && whole_page &&
	says kitchen.no-order'

t 'At its instant the day has an order, with its number and its signature' '
	freeze && [ -n "$(order number)" ] &&
	get "/agent/cuisine?day=$day" && says kitchen.rule &&
	visible | grep -qE "N°.{0,3}$(order number), figée le" &&
	has "$(order "left(encode(digest, '\''hex'\''), 16)")"'

t 'The kitchen gets it by mail: counts, a table, no name' '
	mail_to "$cook" >"$W/mail" && grep -q "École des Essais" "$W/mail" &&
	grep -q "$(order number)" "$W/mail" &&
	! grep -q "Enfant-1-$person" "$W/mail"'

t 'Who books after the freeze is told that it is too late' '
	before=$(order meals) && as family && get "$week" &&
	form /cantine/reserver >"$W/pairs" &&
	send_pairs /cantine/reserver "wanted=$slot1" \
	    "wanted=$other:canteen:$day" && is 303 &&
	[ "$(booked)" = 1 ] && [ "$(order meals)" = "$before" ]'

t 'Who cancels in time after the freeze may, and it is a difference' '
	before=$(order meals) && get "$week" && submit_boxes && is 303 &&
	[ "$(booked)" = 0 ] && as kitchen &&
	get "/agent/cuisine?day=$day" && says kitchen.moves &&
	says code.kitchen-move.cancelled && says kitchen.differences &&
	[ "$(order meals)" = "$before" ]'

t 'The week has a column a day, with the numbers of the orders' '
	get "/agent/cuisine/semaine?from=$day" && is 200 && whole_page &&
	has "$(order number)" && has "École des Essais"'

t 'The same as a file, a line a day, site, age and menu' '
	get "/agent/cuisine/fichier?from=$day" && is 200 &&
	header_has Content-Type text/csv && has "$day" &&
	has "École des Essais" && lacks "Enfant-1-$person"'

t 'Who has no right to the kitchen has neither' '
	as attendant && enter_as attendant && get /agent/cuisine &&
	is 403 && get /agent/cuisine/semaine && is 403 &&
	get /agent/cuisine/fichier && is 403'

t_done
