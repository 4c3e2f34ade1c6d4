#!/bin/sh
# A quotient: known or not, from when it counts, and who is told of what changes.
. "${0%/*}/lib.sh"
parent family 1
mother=$person mother_who=$who kid=$kids
home=$(sql -c "select household from guichet.household_member
    where person = $mother and superseded_at is null")
next=$(sql -c "select guichet.month_after(guichet.today())")
as mother
enter "$mother_who"
as clerk
enter_as clerk
email=$(sql -c "select email from guichet.person where id = $mother")

t 'A home without a quotient reads what that changes and how to give it' '
	as mother && get /famille && is 200 && says quotient-told.missing &&
	get /famille/quotient && is 200 && says quotient-told.missing &&
	says quotient-told.late'

t 'The mail that warns it says what a quotient changes' '
	sql -c "with w as (insert into guichet.quotient_warning (household,
		since, first, ends, made_at) values ($home, '\''$next'\'',
		'\''$next'\'', false, guichet.now()) returning id)
	    select guichet.mail('\''quotient-warning'\'', '\''$email'\'',
		$mother, w.id) from w" >/dev/null &&
	mail_to "$email" | grep -q "sans quotient, à partir de"'

t 'A quotient that a clerk accepts counts from the next month' '
	as mother && get /famille/quotient && submit /famille/quotient \
	    quotient=640 month=01/01/2026 source=caf file_number=0123456 &&
	is 303 && as clerk && get "/agent/changement?id=$(sql -c "select max(id)
	    from guichet.family_change where person = $mother")" &&
	submit /agent/changement decision=accepted "reason=Attestation vue" &&
	is 303 && as mother && get /famille && is 200 && has "640,00" &&
	says code.fact-source.caf && lacks 0123456 &&
	[ "$(sql -c "select lower(during) from guichet.quotient
	    where household = $home and superseded_at is null")" = "$next" ]'

t 'The clerk reads its month, its source and the file number' '
	as clerk && get "/agent/famille?id=$home" && is 200 && has "640,00" &&
	says code.fact-source.caf && has 0123456'

t_done
