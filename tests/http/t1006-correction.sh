#!/bin/sh
# A letter whose text was wrong is replaced by another; the decision stays.
. "${0%/*}/lib.sh"
mine=Correction-$$
# shellcheck disable=SC2046  # three numbers
set -- $(sql -v who="$mine" -f "$top/tests/http/desk.sql")
one=$1
state_of() { sql -c "select state from guichet.request where id = $one"; }
# The mail of the last letter goes out.
leave() {
	sql -c "update guichet.message m set state = 'sent' from guichet.letter l
	    where m.id = l.message and l.request = $one and m.state = 'due'" \
	    >/dev/null
}
last() { sql -c "select max(id) from guichet.letter where request = $one"; }
as clerk
enter_as clerk
get "/agent/demande?id=$one"
submit /agent/demande/refuser decision=refused "law=Article 2" \
    "fact=Le dossier est vide."
follow
submit /agent/demande/envoyer
old=$(last)

t 'A letter that may still be taken back is not corrected' '
	get "/agent/demande?id=$one" && lacks "corriger?id=$old" &&
	get "/agent/demande/corriger?id=$old" && is 404'

leave
was=$(state_of)

t 'Once it has left the case offers to correct it' '
	get "/agent/demande?id=$one" && has "/agent/demande/corriger?id=$old" &&
	get "/agent/demande/corriger?id=$old" && is 200 && whole_page &&
	says correct.law && has "Article 2"'

t 'Without what was wrong, and why, the form comes back, kept' '
	submit /agent/demande/corriger wrong=Article "law=Article 3" \
	    "fact=Le dossier est vide." && is 422 &&
	whole_page && has "Article 3" && has f-because'

t 'With both the exact letter is shown: what it replaces, and the appeals' '
	get "/agent/demande/corriger?id=$old" &&
	submit /agent/demande/corriger "wrong=Mauvais article." \
	    "because=Une faute de frappe." "law=Article 3" \
	    "fact=Le dossier est vide." && is 303 &&
	follow && is 200 && whole_page && new=$(last) &&
	says letter.draft-corrected && says letter.refused && has "$old" &&
	has "Mauvais article." && has "Une faute de frappe." &&
	has "Article 3" && has "Tribunal administratif."'

t 'Sent from there, it may be taken back until it leaves' '
	submit /agent/demande/envoyer && is 303 && follow && is 200 &&
	says case.undo-letter && says case.replaced &&
	submit /agent/demande/annuler && is 303 && follow && is 200 &&
	says_not case.replaced && [ "$(state_of)" = "$was" ]'

t 'Written again, it leaves by mail, and the case stays as it was' '
	get "/agent/demande/corriger?id=$old" &&
	submit /agent/demande/corriger "wrong=Mauvais article." \
	    "because=Une faute de frappe." "law=Article 3" \
	    "fact=Le dossier est vide." && follow &&
	submit /agent/demande/envoyer && is 303 && new=$(last) && leave &&
	[ "$(sql -c "select l.state || m.kind from guichet.letter l
	    join guichet.message m on m.id = l.message
	    where l.id = $new")" = sentrequest-corrected ] &&
	[ "$(state_of)" = "$was" ] && get "/agent/demande?id=$one" &&
	says code.event-kind.corrected'

t 'The first one stays readable, and names the one that replaces it' '
	get "/agent/demande/courrier?id=$old" && is 200 && whole_page &&
	says letter.replaced && has "Article 2" &&
	get "/agent/demande/corriger?id=$old" && is 200 && whole_page &&
	lacks "name=\"wrong\""'

# The request is the family's own.
# shellcheck disable=SC2046  # two words
set -- $(demo_account family)
sql -c "update guichet.request r set applicant = a.person
    from guichet.account a where a.identifier = '$1' and r.id = $one" >/dev/null
undo "sql -c 'update guichet.request set applicant = null where id = $one' \
    >/dev/null"
ref=$(sql -c "select reference from guichet.request where id = $one")

t 'The person sees both, the first marked as replaced' '
	as family && enter_as family && get "/demande?ref=$ref" && is 200 &&
	whole_page && says case.replaced && says code.event-kind.corrected &&
	get "/demande/courrier?ref=$ref&letter=$old" && is 200 && whole_page &&
	says letter.replaced && has "letter=$new" &&
	get "/demande/courrier?ref=$ref&letter=$new" && is 200 && whole_page &&
	has "Mauvais article." && has "Article 3"'

t 'The kitchen corrects nothing' '
	as kitchen && enter_as kitchen &&
	get "/agent/demande/corriger?id=$new" && is 403'

t_done
