#!/bin/sh
# The usual week of a child is a rule: it books, it follows, hands win over it.
. "${0%/*}/lib.sh"
parent pattern 2
as family
enter "$who"
week_free
kid=${slot1%%:*}
page="/calendrier/semaine-type?child=$kid"
keep=/calendrier/semaine-type/enregistrer
boy=$(printf '%s\n' "$kids" | grep -v "^$kid\$" | head -n 1)

t 'The page shows a table of weekdays and activities, for each child' '
	get /calendrier/semaine-type && is 200 && whole_page &&
	get "$page" && is 200 && whole_page && has "<caption" &&
	has "value=\"1:canteen\"" && says pattern.siblings'

t 'Ticked days are booked until the end of the year, for the brother too' '
	submit "$keep" days=1:canteen days=2:canteen "siblings=$boy" && is 303 &&
	header_has Location "recap=" && follow && is 200 && whole_page &&
	says pattern.done && [ "$(sql -c "select count(distinct child)
	    from guichet.booking where child in ($kid, $boy) and seat
	    and pattern is not null")" = 2 ] &&
	[ "$(sql -c "select count(*) from guichet.booking where child = $kid
	    and seat and extract(isodow from day) not in (1, 2)")" = 0 ]'

# RULE: pattern-hand-wins
t 'A day unticked by hand stays so when the rule is applied again' '
	get "$week" && submit_boxes && is 303 && n=$(booked) &&
	sql -c "select guichet.pattern_apply($kid, null, null, null)" &&
	[ "$(booked)" = "$n" ] && get "$page" && says pattern.missed &&
	says code.refusal.by-hand'

t 'One week in two has two tables' '
	get "$page&weeks=2" && is 200 && whole_page &&
	[ "$(grep -o "<table" "$W/body" | wc -l)" = 2 ] &&
	has "value=\"8:canteen\""'

t 'Days that are over are refused, with every tick kept' '
	get "$page" && submit "$keep" days=4:canteen until_day-day=1 \
	    until_day-month=9 until_day-year=2020 && is 422 && whole_page &&
	says error.MU601 && form "$keep" checked | grep -q "^days=4:canteen"'

t 'Without a day the rule ends, and what it booked is cancelled' '
	get "$page" && submit "$keep" && is 303 && follow && is 200 &&
	[ "$(sql -c "select count(*) from guichet.booking b
	    join guichet.day_slot s using (activity, school, day)
	    where b.child = $kid and b.seat and b.pattern is not null
	    and s.cancel_until > guichet.now()")" = 0 ]'

t 'Another family'\''s child is not found' '
	parent pattern-other 1 && as other && enter "$who" &&
	get "$page" && is 404'

t_done
