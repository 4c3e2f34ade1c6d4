#!/bin/sh
# The desk: one action on many, the search, letters on paper.
. "${0%/*}/lib.sh"
mine=Bureau-lot-$$
# shellcheck disable=SC2046  # three numbers
set -- $(sql -v who="$mine" -f "$top/tests/http/desk.sql")
one=$1
two=$2
three=$3
state_of() { sql -c "select state from guichet.request where id = $1"; }
list="/agent/demandes?queue=open&procedure=essai-bureau&q=$mine"
as clerk
enter_as clerk

t 'An action on no request comes back' '
	get "$list" && submit /agent/operations action=accept && is 422 && whole_page'

t 'A preview says what would happen to each, and nothing happens' '
	get "$list" && submit /agent/operations action=accept "ids=$one" "ids=$two" &&
	is 303 && header_has Location /agent/operation && follow && is 200 &&
	whole_page && says bulk.preview && [ "$(state_of "$one")" = submitted ] &&
	operation=$(sql -c "select max(id) from guichet.bulk")'

t 'One request changes meanwhile; started, the job does the other and says why' '
	sql -c "update guichet.request set version = version + 1 where id = $two" &&
	get "/agent/operation?id=$operation" && says code.desk-reason.changed &&
	submit /agent/operation go=start && is 303 &&
	for _ in $(seq 50); do
		[ "$(sql -c "select count(*) from guichet.bulk_item
		    where bulk = $operation and outcome = '\''waiting'\''")" = 0 ] &&
			break
		sleep 0.2
	done
	[ "$(state_of "$one")" = granted ] && [ "$(state_of "$two")" = submitted ] &&
	get "/agent/operation?id=$operation" && says code.desk-outcome.refused'

t 'What failed can be done again' '
	submit /agent/operation go=again && is 303 &&
	for _ in $(seq 50); do
		[ "$(state_of "$two")" = granted ] && break
		sleep 0.2
	done
	[ "$(state_of "$two")" = granted ]'

t 'The whole list is an action too, and it can be stopped' '
	get "$list" && submit /agent/operations action=take whole=1 && is 303 &&
	follow && submit /agent/operation go=cancel && is 303 && follow &&
	says bulk.cancelled && [ "$(state_of "$three")" = submitted ]'

t 'An action is its agent'\''s own' '
	as admin && enter_as admin && get "/agent/operation?id=$operation" && is 404'

as clerk
t 'The one box finds a request by name, without accents, and by number' '
	number=$(sql -c "select reference from guichet.request where id = $three") &&
	get "/agent/recherche?q=essai-3+$mine" && is 200 && whole_page &&
	has "/agent/demande?id=$three\"" && get "/agent/recherche?q=$number" && is 200 &&
	has "/agent/demande?id=$three\""'

t 'The kitchen searches nobody' '
	as kitchen && enter_as kitchen && get "/agent/recherche?q=martin" && is 403'

as clerk
t 'A letter whose mail came back waits for the printer; posted, it is notified' '
	sql -c "update guichet.message m set state = '\''bounced'\''
	    from guichet.letter l where l.message = m.id and l.request = $one" &&
	get /agent/courriers && is 200 && whole_page && has "$mine" &&
	submit /agent/courriers/postes && is 303 && [ "$(state_of "$one")" = notified ] &&
	get /agent/courriers && lacks "Essai-1 $mine"'

t_done
