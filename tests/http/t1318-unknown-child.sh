#!/bin/sh
# A child whom nobody knows: served, noted, found by a clerk after the closing.
. "${0%/*}/lib.sh"
parent unknown 1
. "$top/tests/http/roll.sh"
roll_day
as attendant
enter_as attendant
notes=/agent/enfants-inconnus

t 'The site notes what it knows, and sees it on its list' '
	get "/agent/pointage/imprevu?$slot" && is 200 && whole_page &&
	submit /agent/pointage/noter "words=Un grand de $person" && is 303 &&
	follow && is 200 && says roll.unknown-title && has "Un grand de $person"'

t 'It does not stand in the way of closing' '
	get "/agent/pointage/cloture?$slot" && has "Un grand de $person" &&
	submit /agent/pointage/cloturer && is 303'

t 'Without the right to book nobody looks for the child' '
	get "$notes" && is 403'

# RULE: child-never-refused
t 'A clerk finds the child: the day has its line, the note is settled' '
	as manager && enter_as manager && get "$notes" && is 200 &&
	whole_page && note=$(sql -c "select id from guichet.unknown_child
	    where words = '\''Un grand de $person'\''") &&
	get "$notes?id=$note&q=Enfant-1-$person" && is 200 && whole_page &&
	submit /agent/enfants-inconnus/rattacher && is 303 && follow &&
	says unknown.settled && [ "$(marked "$kids")" = "unbooked 1" ] &&
	[ "$(sql -c "select count(*) from guichet.attendance_line
	    where child = $kids and superseded_at is null")" = 1 ]'

t 'A note that was no child more is put aside, with its reason' '
	sql -c "insert into guichet.unknown_child (activity, school, day, words,
	    noted_by, noted_at) values ('\''canteen'\'', $site, '\''$day'\'',
	    '\''Compté deux fois $person'\'', $person, guichet.now())" &&
	note=$(sql -c "select max(id) from guichet.unknown_child
	    where settled_at is null and noted_by = $person") &&
	get "$notes?id=$note" && submit /agent/enfants-inconnus/ecarter reason= && is 422 &&
	get "$notes?id=$note" &&
	submit /agent/enfants-inconnus/ecarter reason="Erreur de comptage" && is 303 &&
	follow && has "Erreur de comptage"'

t_done
