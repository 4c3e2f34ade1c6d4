#!/bin/sh
# A custody calendar: a clerk writes its rules, each parent sees when the child is
# with them, books their own days and suggests the other's.
. "${0%/*}/lib.sh"
parent custody 1
mother_who=$who mother=$person kid=$kids
other_parent custodyfather
father_who=$who father=$person
as clerk
enter_as clerk
page="/agent/enfant/garde?child=$kid"

t 'Without a calendar the page says that any guardian books' '
	get "/agent/enfant?child=$kid" && is 200 && has "$page" &&
	get "$page" && is 200 && whole_page && says custody.none'

t 'A clerk chooses a kind of rule, and is told what it lacks' '
	get "$page&kind=anchored" && is 200 && whole_page &&
	submit /agent/enfant/garde custody_first=$mother \
	    custody_second=$father custody_turns=AC custody_anchor= \
	    custody_at= from_day=01/01/2020 until_day= \
	    custody_source=judgment && is 422 && says error.MU600 && has AC'

t 'Odd weeks with one, even weeks with the other' '
	get "$page&kind=parity" &&
	submit /agent/enfant/garde custody_first=$mother \
	    custody_second=$father from_day=01/01/2020 until_day= \
	    custody_source=judgment && is 303 && follow && is 200 &&
	whole_page && has "chez custody"'

t 'Each parent sees when the child is with them' '
	as mother && enter "$mother_who" &&
	get "/famille/garde?child=$kid" && is 200 && whole_page &&
	says custody.at-me && says custody.at-other &&
	says family-custody.why'

# RULE: custody-booking
t 'On the other parent'\''s day a meal is suggested, and nothing is booked' '
	week_free && get "$week" && first=$(boxes | head -1) &&
	day=${first##*:} &&
	odd=$(sql -c "select extract(week from date '\''$day'\'')::integer % 2") &&
	if [ "$odd" = 1 ]; then
		booker=mother suggester=father
	else
		booker=father suggester=mother
	fi &&
	as father && enter "$father_who" &&
	as "$suggester" && get "$week" && submit_boxes "$first" && is 303 &&
	follow && is 200 && whole_page && says recap.suggested &&
	[ "$(booked)" = 0 ]'

t 'The other one is asked by mail, sees it, and books' '
	as "$booker" && get "$week" && says week.asked &&
	submit_boxes "$first" && is 303 && follow && says recap.added &&
	[ "$(booked)" = 1 ]'

t 'What the other parent booked cannot be unticked' '
	as "$suggester" && get "$week" && is 200 &&
	! boxes | grep -q "^$first\$" && says week.shared'

t 'The rule is ended: from today on any guardian books again' '
	as clerk && get "$page" && submit /agent/enfant/garde/terminer &&
	is 303 && follow && is 200 && as "$suggester" && get "$week" &&
	boxes | grep -q "^$first\$"'

t 'The kitchen reads no custody' '
	as kitchen && enter_as kitchen && get "$page" && is 403'

t_done
