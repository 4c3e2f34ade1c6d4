#!/bin/sh
# The desk: pieces, messages, notes, transfers.
. "${0%/*}/lib.sh"
mine=Bureau-actes-$$
# shellcheck disable=SC2046  # three numbers
set -- $(sql -v who="$mine" -f "$top/tests/http/desk.sql")
one=$1
two=$2
three=$3
state_of() { sql -c "select state from guichet.request where id = $1"; }
silence_of() { sql -c "select silence_on from guichet.request where id = $1"; }
later=$(sql -c "select to_char(guichet.now() + interval '20 days', 'DD/MM/YYYY')")
as clerk
enter_as clerk

t 'A demand of pieces that names none, or leaves no time, comes back' '
	get "/agent/demande?id=$one" && is 200 &&
	submit /agent/demande/demander "until=$later" && is 422 && says errors.title &&
	get "/agent/demande?id=$one" &&
	submit /agent/demande/demander piece=Plan until=01/01/2020 && is 422 &&
	has "01/01/2020" && [ "$(state_of "$one")" = submitted ]'

t 'A piece that no text requires moves no clock' '
	before=$(silence_of "$one") && get "/agent/demande?id=$one" &&
	submit /agent/demande/demander "piece=Un dessin" "until=$later" && is 303 &&
	[ "$(silence_of "$one")" = "$before" ]'

t 'One of the list, required by a text, suspends the clock of refusal' '
	before=$(silence_of "$two") && get "/agent/demande?id=$two" &&
	submit /agent/demande/demander codes=plan "until=$later" && is 303 && follow &&
	is 200 && whole_page && [ "$(state_of "$two")" = awaiting-piece ] &&
	[ "$(silence_of "$two")" \> "$before" ]'

t 'The person gets the list by mail: the letter of the demand' '
	[ "$(sql -c "select count(*) from guichet.message m join guichet.letter l
	    on l.message = m.id where l.request = $two
	    and m.kind = '\''request-pieces'\''")" = 1 ]'

t 'A note is kept for colleagues' '
	get "/agent/demande?id=$three" && submit /agent/demande/note \
	    "note=Appeler le matin." && is 303 && follow && has "Appeler le matin." &&
	says case.hidden'

t 'A message stands in the thread; the mail does not say what' '
	get "/agent/demande?id=$three" && submit /agent/demande/message \
	    "message=Bonjour, tout va bien." && is 303 && follow &&
	has "Bonjour, tout va bien." &&
	[ "$(sql -c "select count(*) from guichet.message
	    where kind = '\''request-message'\'' and recipient =
	    '\''essai-3@essai.example'\''")" -ge 1 ]'

t 'A request goes to another service' '
	get "/agent/demande?id=$three" && submit /agent/demande/transferer \
	    service=education && is 303 &&
	[ "$(sql -c "select service from guichet.request
	    where id = $three")" = education ]'

t 'Or to another administration, which has a name' '
	get "/agent/demande?id=$three" && submit /agent/demande/reorienter \
	    office= && is 422 && get "/agent/demande?id=$three" &&
	submit /agent/demande/reorienter "office=Préfecture" && is 303 &&
	[ "$(state_of "$three")" = forwarded ]'

t_done
