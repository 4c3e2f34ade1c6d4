#!/bin/sh
# A family declares an absence after seeing what it costs, and withdraws it.
. "${0%/*}/lib.sh"
forgive
parent absence 1
as family
enter "$who"
week_free
get "$week"
submit_boxes "$slot1" "$slot2"
day1=${slot1##*:}
french() { printf '%s' "$1" | awk -F- '{ print $3 "/" $2 "/" $1 }'; }
kid=$kids
code=essai-$person
sql -c "insert into guichet.absence_kind (code, label, effect, until_day,
	proof_hours, rank, during)
    values ('$code', 'Essai $person', 'free', 1, 48, 900, '[2020-01-01,)')" \
    >/dev/null
undo "sql -c \"delete from guichet.absence_document where absence in (select id
	from guichet.absence where recorded_by = $person);
    delete from guichet.absence where recorded_by = $person;
    delete from guichet.absence_kind where code = '$code'\""
kind=$(sql -c "select id from guichet.absence_kind where code = '$code'")
new=/absences/declarer

declare_it() {
	get $new && submit $new child="$kid" kind="$kind" \
	    first="$(french "$day1")" until= activity=canteen
}

t 'Nothing is declared, and the page says how' '
	get /absences && is 200 && whole_page && says absences.none &&
	get $new && is 200 && whole_page && has "Essai $person"'

t 'Sent empty, it says what is missing' '
	form /absences/declarer >"$W/pairs" && send_pairs /absences/declarer \
	    first= until= activity= && is 422 && whole_page &&
	says error.MU450 && get $new'

# RULE: absence-declared-in-time
t 'A day that is over is refused, and what was typed is kept' '
	submit $new child="$kid" kind="$kind" first=02/01/2024 until= \
	    activity= && is 422 && whole_page && says error.MU671 &&
	grep -q "first-year[^>]*2024\|2024[^>]*first-year" "$W/body"'

t 'What it costs is seen before anything is declared' '
	declare_it && is 303 && follow && is 200 && whole_page &&
	says absence-check.draft && says absence-check.proof &&
	[ "$(sql -c "select count(*) from guichet.absence
	    where recorded_by = $person")" = 0 ]'

t 'No address tells why' '! header Location | grep -qi "essai\|malad"'

t 'Declared, it is on the list with its proof awaited' '
	cp "$W/body" "$W/check" && submit /absences/verifier && is 303 &&
	follow && is 200 && whole_page && has "Essai $person" &&
	says code.absence-proof.awaited'

t 'The same form sent twice declares once' '
	cp "$W/check" "$W/body" && submit /absences/verifier && is 303 &&
	[ "$(sql -c "select count(*) from guichet.absence
	    where recorded_by = $person")" = 1 ]'

t 'Another family does not see it' '
	mine=$(sql -c "select id from guichet.absence
	    where recorded_by = $person") && as other && enter_as family &&
	get /absences && is 200 && lacks "Essai $person" && as family &&
	get /absences && form /absences/retirer >"$W/pairs" && as other &&
	get /absences && send_pairs /absences/retirer && ! is 303'

t 'Withdrawn, it is gone' '
	as family && get /absences && submit /absences/retirer && is 303 &&
	follow && is 200 && says absences.none'

t_done
