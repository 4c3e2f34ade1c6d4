#!/bin/sh
# What has to be printed: receipts and letters of who wants paper, with their
# address labels, in one run.
. "${0%/*}/lib.sh"
mine=Papier-$$
# shellcheck disable=SC2046  # three numbers
set -- $(sql -v who="$mine" -f "$top/tests/http/desk.sql")
one=$1
two=$2
sql -c "update guichet.request set address = row('3, rue du Pont', null, '99120',
    'Essai') where id = $one;
    update guichet.message m set state = 'bounced' from guichet.receipt r
    where m.kind = 'receipt' and m.object = r.id and r.request = $one" \
    >/dev/null
receipt=$(sql -c "select id from guichet.receipt where request = $one")

t 'The kitchen prints nothing' '
	as kitchen && enter_as kitchen && get /agent/courriers && is 403'

as clerk
enter_as clerk

t 'A receipt whose mail came back is to be printed, complete' '
	get "/agent/courriers?receipts=$receipt" && is 200 && whole_page &&
	has "r-$receipt" && has "Essai-1 $mine" &&
	has "Recours auprès du maire." && says paper.receipt'

t 'Only what is chosen is printed' '
	get "/agent/courriers?receipts=0" && is 200 && whole_page &&
	lacks "Recours auprès du maire." && has "r-$receipt"'

t 'Its label has the address as the post reads it, at the chosen place' '
	get "/agent/courriers?receipts=$receipt&what=both&start=24" && is 200 &&
	whole_page && has "3 rue du Pont" && has "99120 ESSAI" &&
	[ "$(grep -o "class=\"label\"" "$W/body" | wc -l)" = 24 ] &&
	[ "$(grep -o "label-sheet" "$W/body" | wc -l)" = 1 ]'

t 'Labels alone' '
	get "/agent/courriers?receipts=$receipt&what=labels" && is 200 &&
	has "99120 ESSAI" && lacks "Recours auprès du maire."'

t 'A place that no sheet has is refused, and the page says so' '
	get "/agent/courriers?start=25" && whole_page && says error.MU452'

t 'Printed and posted, it is there no more' '
	get "/agent/courriers?receipts=$receipt" &&
	submit /agent/courriers/postes && is 303 && follow && is 200 &&
	lacks "r-$receipt" && [ "$(sql -c "select paper from guichet.receipt
	    where id = $receipt")" = printed ]'

# The second request is the family's own.
# shellcheck disable=SC2046  # two words
set -- $(demo_account family)
sql -c "update guichet.request r set applicant = a.person
    from guichet.account a where a.identifier = '$1' and r.id = $two" >/dev/null
undo "sql -c 'update guichet.request set applicant = null where id = $two' \
    >/dev/null"
ref=$(sql -c "select reference from guichet.request where id = $two")

t 'A letter that has not left is not the family'\''s to read' '
	get "/agent/demande?id=$two" && submit /agent/demande/accepter go=stay &&
	is 303 && letter=$(sql -c "select id from guichet.letter
	    where request = $two") && as family && enter_as family &&
	get "/demande/courrier?ref=$ref&letter=$letter" && is 200 && whole_page &&
	says follow.no-letter'

t 'Once it has left it stands in the follow-up, every word of it' '
	sql -c "update guichet.message m set state = '\''sent'\''
	    from guichet.letter l where m.id = l.message
	    and l.request = $two" >/dev/null && get "/demande?ref=$ref" && is 200 &&
	whole_page && says follow.letters && has "letter=$letter" &&
	get "/demande/courrier?ref=$ref&letter=$letter" && is 200 && whole_page &&
	says letter.granted && has "Essai-2 $mine"'

t 'A stranger is asked to sign in' '
	as nobody && get "/demande/courrier?ref=$ref&letter=$letter" && is 303'

t_done
