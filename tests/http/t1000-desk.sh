#!/bin/sh
# The desk: the trays, a case, a decision and the way back.
. "${0%/*}/lib.sh"
forgive
mine=Bureau-$$
# shellcheck disable=SC2046  # three numbers
set -- $(sql -v who="$mine" -f "$top/tests/http/desk.sql")
one=$1
two=$2
three=$3
list="open~essai-bureau~~~~$mine"
case_of() { get "/agent/demande?id=$1&list=$(printf %s "$list" | sed 's/~/%7E/g')"; }
state_of() { sql -c "select state from guichet.request where id = $1"; }

t 'The kitchen cannot open the desk, nor a case, nor decide' '
	as kitchen && enter_as kitchen && for page in /agent/demandes \
	    "/agent/demande?id=$one" "/agent/demande/courrier?id=1"; do
		get "$page" && is 403 || return
	done'

t 'A stranger is asked to sign in' '
	as nobody && get "/agent/demande?id=$one" && is 303 &&
	header_has Location /agent/connexion'

as clerk
enter_as clerk

t 'The trays say how many requests lie in each' '
	get /agent/demandes && is 200 && whole_page &&
	has "queue=late" && has "queue=unassigned" && says code.desk-queue.silence'

t 'The address is the view: words and procedure filter the list' '
	get "/agent/demandes?queue=open&procedure=essai-bureau&q=$mine" && is 200 &&
	whole_page && [ "$(grep -o "class=\"row-link\"" "$W/body" | wc -l)" = 3 ]'

t 'A view that does not exist is not found' '
	get "/agent/demandes?queue=nonsense" && is 404 && whole_page'

t 'A case opens with its neighbours in the same list' '
	case_of "$two" && is 200 && whole_page && has "$mine" &&
	has "id=$one&amp;list=" && has "id=$three&amp;list=" && says case.clock'

t 'Every read of a case is in the audit, by its number' '
	[ "$(sql -c "select count(*) from guichet.audit where action = '\''read'\''
	    and object = '\''/agent/demande id=$two'\''")" -ge 1 ]'

t 'A case can be taken' '
	submit /agent/demande/prendre && is 303 && follow && is 200 &&
	[ "$(state_of "$two")" = in-progress ]'

t 'A case can be given to a colleague' '
	agent=$(sql -c "select person from guichet.account where role = '\''admin'\''
	    limit 1") &&
	submit /agent/demande/attribuer "agent=$agent" && is 303 &&
	[ "$(sql -c "select assigned_to from guichet.request
	    where id = $two")" = "$agent" ]'

t 'Accept and next: decided, and the next case is open, with a way back' '
	case_of "$one" && submit /agent/demande/accepter go=next && is 303 &&
	header_has Location "id=$two" && follow && is 200 && whole_page &&
	says case.undo && [ "$(state_of "$one")" = granted ]'

t 'Its letter waits five minutes, and the undo cancels it' '
	[ "$(sql -c "select count(*) from guichet.message m join guichet.letter l
	    on l.message = m.id where l.request = $one and m.state = '\''due'\''")" = 1 ] &&
	submit /agent/demande/annuler && is 303 && follow && is 200 &&
	[ "$(state_of "$one")" = in-progress ] &&
	[ "$(sql -c "select m.state from guichet.message m join guichet.letter l
	    on l.message = m.id where l.request = $one")" = cancelled ]'

t 'A refusal needs its reasons in law and in fact: the form comes back, kept' '
	case_of "$one" && submit /agent/demande/refuser decision=refused law= \
	    "fact=Le dossier est vide." && is 422 && whole_page &&
	has "Le dossier est vide." && has "f-law" &&
	[ "$(state_of "$one")" = in-progress ]'

t 'With both the exact letter is shown, and nothing is decided yet' '
	submit /agent/demande/refuser decision=refused "law=Article 3" \
	    "fact=Le dossier est vide." && is 303 &&
	header_has Location /agent/demande/courrier && follow && is 200 &&
	whole_page && has "Article 3" && has "Tribunal administratif." &&
	says letter.draft && [ "$(state_of "$one")" = in-progress ]'

t 'Sent from there, the case is refused' '
	submit /agent/demande/envoyer && is 303 && follow && is 200 &&
	[ "$(state_of "$one")" = refused ] && says case.undo'

t 'Two browsers: who decides on an old page is told, and loses nothing' '
	case_of "$three" && cp "$W/body" "$W/old" &&
	submit /agent/demande/prendre && is 303 && cp "$W/old" "$W/body" &&
	submit /agent/demande/refuser decision=refused "law=Mon texte" \
	    "fact=Mon constat" && is 409 && whole_page && says case.conflict &&
	has "Mon texte" && has "Mon constat" && says code.event-kind.taken &&
	[ "$(state_of "$three")" = in-progress ]'

t 'Another agent sees who has the case open' '
	case_of "$three" && as admin && enter_as admin && case_of "$three" &&
	is 200 && says case.present'

t 'A form sent twice decides once' '
	as clerk && case_of "$three" && form /agent/demande/accepter >"$W/pairs" &&
	cp "$W/pairs" "$W/again" && send_pairs /agent/demande/accepter go=stay &&
	is 303 && to=$(header Location) && cp "$W/again" "$W/pairs" &&
	send_pairs /agent/demande/accepter go=stay && is 303 &&
	[ "$(header Location)" = "$to" ] &&
	[ "$(sql -c "select count(*) from guichet.letter
	    where request = $three")" = 1 ]'

t 'The keys of the desk are written down' '
	get /agent/raccourcis && is 200 && whole_page && says keys.title'

t_done
