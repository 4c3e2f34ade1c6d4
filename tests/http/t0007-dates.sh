#!/bin/sh
# A date is three fields for a citizen, one for a clerk.
. "${0%/*}/lib.sh"
forgive
parent dates 1
kid=$kids
as family
enter "$who"

born() {	# born DAY MONTH YEAR
	get "${lang:+/$lang}/famille/identite?child=$kid" &&
	submit "${lang:+/$lang}/famille/identite" given=Lou family=Essai \
	    "born-day=$1" "born-month=$2" "born-year=$3"
}
tags() { tr "\n<" " \n" <"$W/body"; }
asked() {	# the birth date that waits for a clerk
	sql -c "select proposed ->> 'born' from guichet.family_change
	    where fact = 'birth' and person = $person
	    order by id desc limit 1"
}

t 'Day, month and year are three fields under one legend, with an example' '
	get "/famille/identite?child=$kid" && is 200 && whole_page &&
	has "<fieldset id=\"f-born\"" && has "name=\"born-day\"" &&
	has "name=\"born-month\"" && has "name=\"born-year\"" &&
	lacks "name=\"born\"" && says date.day && says date.month &&
	says date.year && has "14 3 2018" &&
	[ "$(grep -o "inputmode=\"numeric\"" "$W/body" | wc -l)" = 3 ]'

t 'The legend says that it is mandatory, whose birth date it is the browser knows' '
	tr "\n" " " <"$W/body" | grep -q "<legend>[^<]*<span class=\"mark-word\">(obligatoire)" &&
	as stranger && get /inscription && has "autocomplete=\"bday-day\"" &&
	has "autocomplete=\"bday-month\"" && has "autocomplete=\"bday-year\"" &&
	as family'

t 'A month may be a word, cut short or without its accent' '
	born 17 fév. 2015 && is 303 && [ "$(asked)" = 2015-02-17 ]'

t 'On the pages in English its English name is understood too' '
	lang=en && born 3 february 2016 && lang= && is 303 &&
	[ "$(asked)" = 2016-02-03 ]'

t 'A part left out is asked for by name, and the three stay as typed' '
	born 17 "" 2015 && is 422 && whole_page && says error.MU550 &&
	visible | grep -q "$(sentence date.missing.month)" &&
	has "href=\"#f-born-month\"" && has "value=\"2015\"" &&
	title | grep -q "$(sentence title.error)"'

t 'Only the field at fault is marked, and says where the reason stands' '
	[ "$(grep -o "aria-invalid=\"true\"" "$W/body" | wc -l)" = 1 ] &&
	tags | grep "id=\"f-born-month\"" |
	    grep -q "aria-describedby=\"f-born-erreur\"" &&
	tags | grep "^fieldset id=\"f-born\"" | grep -q f-born-erreur'

t 'A day that does not exist, a short year, a far one: each says what to do' '
	born 31 février 2015 && is 422 && says error.MU551 &&
	has "value=\"février\"" && has "href=\"#f-born-day\"" &&
	born 17 2 15 && is 422 && says error.MU552 &&
	has "href=\"#f-born-year\"" &&
	born 17 2 1815 && is 422 && says error.MU553 &&
	born 17 brumaire 2015 && is 422 && says error.MU454 &&
	has "href=\"#f-born-month\""'

t 'A date given twice, whole and in parts, is no form of ours' '
	get "/famille/identite?child=$kid" &&
	submit /famille/identite given=Lou family=Essai born=2015-02-17 \
	    born-day=17 && is 400'

t 'A form of before, with the date in one field, is still read' '
	get "/famille/identite?child=$kid" &&
	submit /famille/identite given=Lou family=Essai born=18/02/2015 &&
	is 303 && [ "$(asked)" = 2015-02-18 ]'

t 'Sent after the session ended, the three fields come back as typed' '
	get "/famille/identite?child=$kid" && form /famille/identite >"$W/pairs" &&
	age_session "$(session_cookie)" &&
	send_pairs /famille/identite given=Lou family=Essai born-day=19 \
	    born-month=sept. born-year=2014 && has "name=\"kept\"" &&
	submit /connexion "identifier=$who" "password=$password" && is 200 &&
	has "value=\"19\"" && has "value=\"sept.\"" && has "value=\"2014\""'

t 'A clerk types it in one field, by digits alone if they like' '
	as clerk && enter_as clerk && for day in 2026-11-24 24/11/2026 \
	    24112026 241126 "24+nov.+2026"; do
		get "/agent?day=$day" && is 200 && whole_page &&
		visible | grep -q "24 novembre 2026" || return
	done; lacks "name=\"day-month\""'

t_done
