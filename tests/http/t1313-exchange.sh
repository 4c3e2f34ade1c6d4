#!/bin/sh
# Days that separated parents exchange: one proposes, the other agrees or not.
. "${0%/*}/lib.sh"
parent exchange 1
mother_who=$who mother=$person kid=$kids
other_parent exchangefather
father_who=$who father=$person
sql -c "insert into guichet.custody_rule (child, layer, kind, first, second,
    during, source) values ($kid, 1, 'parity', $mother, $father,
    '[2020-01-01,)', 'judgment')" >/dev/null
page="/famille/garde?child=$kid"
day=$(sql -c "select to_char(guichet.today() + 20, 'DD/MM/YYYY')")

t 'One parent proposes days, and is told what is not possible' '
	as mother && enter "$mother_who" && get "$page" &&
	is 200 && whole_page && says exception.how &&
	submit /famille/garde/exception who=me first="$day" \
	    last=01/01/2020 && is 422 && says error.MU523 &&
	get "$page" && submit /famille/garde/exception who=me \
	    first="$day" last="$day" && is 303 && follow && is 200 &&
	whole_page && says exception.waits-other'

# RULE: custody-agreed
t 'The other is asked by mail, which names neither child nor day' '
	mail_to "$father_who" >"$W/mail" && ! grep -q "$day" "$W/mail" &&
	[ -n "$(mail_link "$father_who" /famille/garde)" ]'

t 'A proposal that waits changes nothing; agreed, it holds' '
	turn="select adult from guichet.custody($kid, guichet.today() + 20,
	    '\''12:00'\'')" && held=$(sql -c "$turn") &&
	as father && enter "$father_who" && get "$page" &&
	is 200 && says exception.waits-me && says exception.agree &&
	tokens /famille/garde/reponse >"$W/pairs" &&
	id=$(sql -c "select max(id) from guichet.custody_rule
	    where child = $kid and layer = 3") &&
	[ "$(sql -c "$turn")" = "$held" ] &&
	send_pairs /famille/garde/reponse "child=$kid" "exception=$id" \
	    reply=agree && is 303 && follow && is 200 && whole_page &&
	says exception.agreed && [ "$(sql -c "$turn")" = "$mother" ]'

t 'Who proposed is told, and a second proposal for that day is refused' '
	mail_to "$mother_who" >/dev/null && as mother && get "$page" &&
	says exception.agreed && submit /famille/garde/exception who=other \
	    first="$day" last="$day" && is 409 && says error.MU667'

t_done
