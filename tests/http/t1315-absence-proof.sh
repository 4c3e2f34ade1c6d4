#!/bin/sh
# The proof of an absence is asked for, warned about, given, seen and erased; and
# the town says by itself what is so for a class.
. "${0%/*}/lib.sh"
perl "${0%/*}/files.pl" "$W"
parent proved 1
# shellcheck disable=SC2154  # set by parent
kid=$kids mother=$who
as family
enter "$who"
week_free
get "$week"
submit_boxes "$slot1" "$slot2"
day1=${slot1##*:} day2=${slot2##*:}
french() { printf '%s' "$1" | awk -F- '{ print $3 "/" $2 "/" $1 }'; }
code=preuve-$person
sql -c "insert into guichet.absence_kind (code, label, effect, proof_hours,
	rank, during)
    values ('$code', 'Preuve $person', 'free', 48, 900, '[2020-01-01,)')" \
    >/dev/null
kind=$(sql -c "select id from guichet.absence_kind where code = '$code'")
undo "sql -c \"delete from guichet.absence_document where absence in (select id
	from guichet.absence where kind = $kind);
    delete from guichet.absence where kind = $kind;
    delete from guichet.absence_act where kind = $kind;
    delete from guichet.absence_kind where id = $kind\""
get /absences/declarer
submit /absences/declarer child="$kid" kind="$kind" \
    first="$(french "$day1")" until= activity=
follow
submit /absences/verifier
id=$(sql -c "select id from guichet.absence where recorded_by = $person")
proof="/absences/piece?id=$id"

# give FILE: the form of the page in hand, with that file.
give() {
	ask /absences/piece -H "Origin: $origin" \
	    -H 'Sec-Fetch-Site: same-origin' -F "id=$id" \
	    -F "once=$(field /absences/piece once)" \
	    -F "seal=$(field /absences/piece seal)" \
	    -F "document=@$W/$1"
}
paper() {
	sql -c "select max(document) from guichet.absence_document
	    where absence = $id"
}

# RULE: absence-proof-warned
t 'The family is warned before the time for the proof is over' '
	sql -c "update guichet.absence set proof_until = guichet.now()
		+ interval '\''3 hours'\'' where id = $id;
	    select guichet.job_add('\''absence-proof'\'', '\''{}'\'',
		'\''essai'\''); select guichet.work_wake()" >/dev/null &&
	mail_to "$mother" >"$W/mail" && grep -q "Enfant-1" "$W/mail" &&
	! mail_raw "$mother" | grep -i "^subject:" | grep -qi "Enfant\|malad"'

t 'It is given like any document, and may be taken back' '
	get "$proof" && is 200 && whole_page && says absence-proof.erased &&
	give list.svg && is 422 && says error.MU471 && get "$proof" &&
	give good.pdf && is 303 && follow && is 200 && has good.pdf &&
	submit /absences/piece/retirer && is 303 && follow &&
	lacks good.pdf && give good.pdf && is 303 && [ -n "$(paper)" ]'

# RULE: document-own
t 'Another family sees neither' '
	parent curious 1 && as curious && enter "$who" && get "$proof" &&
	is 404 && get "/document?id=$(paper)" && is 404'

t 'The manager sees what waits, and says why a proof is refused' '
	as manager && enter_as manager && get /agent/absences && is 200 &&
	whole_page && has "Preuve" && has good.pdf &&
	form /agent/absences >"$W/pairs" &&
	sed -i "s/^id=.*/id=$id/" "$W/pairs" && cp "$W/pairs" "$W/again" &&
	send_pairs /agent/absences verdict=refused reason= && is 422 &&
	whole_page && says error.MU450'

# RULE: document-erased
t 'Seen, the document is erased; who saw it stays' '
	gone=$(paper) && get /agent/absences &&
	form /agent/absences >"$W/pairs" &&
	sed -i "s/^id=.*/id=$id/" "$W/pairs" &&
	send_pairs /agent/absences verdict=seen reason= && is 303 &&
	[ "$(sql -c "select state from guichet.document
	    where id = $gone")" = purged ] && follow && is 200 &&
	says code.absence-proof.seen && as family && get /absences &&
	says code.absence-proof.seen'

t 'The town says what is so for one child, after a preview' '
	as manager && get "/agent/absences/nouvelle?child=$kid" && is 200 &&
	whole_page && submit /agent/absences/nouvelle kind="$kind" \
	    first="$(french "$day2")" until= activity= && is 303 && follow &&
	is 200 && whole_page && says absence-act.draft &&
	submit /agent/absence && is 303 && follow && is 200 &&
	says absence-act.undo && as family && get /absences &&
	says absences.town'

t 'And takes it back' '
	as manager && get /agent/absences &&
	page=$(sed -n "s|.*href=\"\(/agent/absence?id=[0-9]*\)\".*|\1|p" \
	    "$W/body" | head -1) && get "$page" && submit /agent/absence &&
	is 303 && follow && is 200 && lacks "value=\"undo\"" && as family &&
	get /absences && says_not absences.town'

t 'Only who books for families does' '
	as attendant && enter_as attendant && get /agent/absences && is 403 &&
	get /agent/absences/nouvelle && is 403'

t_done
