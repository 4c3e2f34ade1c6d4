#!/bin/sh
# Duplicates: two files that are one are joined at the desk, and made two again.
. "${0%/*}/lib.sh"
parent doublon 1
first_who=$who kid=$kids first=$person
parent doublondeux 1
second=$person second_kid=$kids
home=$(sql -c "select household from guichet.household_member
    where person = $first")
second_home=$(sql -c "select household from guichet.household_member
    where person = $second")
sql -c "update guichet.person set given = 'Marianne', family = 'Essai-Zut',
	born = '1980-02-03' where id = $first" \
    -c "update guichet.person set given = 'MARIANE', family = 'Essai Zut',
	born = '1980-02-03' where id = $second" \
    -c "update guichet.person set given = 'Gaspard', born = '2018-05-06'
	where id = $kid" \
    -c "update guichet.person set given = 'Gaspar', born = '2018-05-06'
	where id = $second_kid" \
    -c "update guichet.account set closed_at = guichet.now(),
	disabled_at = guichet.now() where person = $second" \
    -c "select guichet.merge_near_find()" \
    -c "delete from guichet.merge_near where one not in ($first, $second, $kid,
	$second_kid, $home, $second_home)" >/dev/null
undo 'sql -c "delete from guichet.merge_distinct where one in
    ($first, $kid)" -c "delete from guichet.merge_near where one in
    ($first, $kid, $home)" -c "delete from guichet.merge_move where merge in
    (select id from guichet.merge where kept in ($first, $kid, $home))" -c "
    delete from guichet.merge where kept in ($first, $kid, $home)" >/dev/null'
both="/agent/fusion?kind=person&kept=$kid&gone=$second_kid"
as mother
enter "$first_who"
as clerk
enter_as clerk

t 'Probable duplicates are listed, with the reasons in words' '
	get "/agent/doublons" && is 200 && whole_page &&
	has "MARIANE Essai Zut" && says duplicates.spelling &&
	says duplicates.born && get "/agent/doublons?kind=household" && is 200 &&
	has "gone=$second_home" && get "/agent/doublons?kind=request" && is 200'

t 'The page of a pair says what both say, what moves and what does not' '
	get "$both" && is 200 && whole_page && has "Gaspard" &&
	says merge.undo-note && says code.merge-thing.enrolment'

t 'Somebody else changes one of the two meanwhile: read again' '
	get "$both" && form /agent/fusion >"$W/pairs" &&
	sql -c "insert into guichet.diet_choice (child, diet, during) values
	    ($second_kid, '\''no-meat'\'', '\''[2026-01-01,)'\'')" &&
	send_pairs /agent/fusion && is 409 && says error.MU558 &&
	[ "$(sql -c "select count(*) from guichet.merge
	    where gone = $second_kid")" = 0 ]'

t 'Two files of a child become one: the parent sees what came along' '
	get "$both" && submit /agent/fusion take=diet && is 303 && follow &&
	is 200 && whole_page && says merge-undo.go &&
	get "/agent/enfant?child=$second_kid" && is 200 && has "Gaspard" &&
	as mother && get /famille && is 200 && says code.diet.no-meat &&
	lacks "Gaspar<"'

t 'The same form sent again makes nothing twice' '
	as clerk && post /agent/fusion --data-binary "@$W/sent" && is 303 &&
	[ "$(sql -c "select count(*) from guichet.merge
	    where gone = $second_kid")" = 1 ]'

t 'Undone, everything is as before' '
	id=$(sql -c "select id from guichet.merge where gone = $second_kid") &&
	get "/agent/fusion/annuler?id=$id" && submit /agent/fusion/annuler &&
	is 303 && follow && is 200 && has "deux fiches" &&
	get "/agent/enfant?child=$second_kid" && has "Gaspar" &&
	get /agent/fusions && is 200 && whole_page && has "Gaspar"'

t 'What was changed since stands in the way, and is named' '
	get "$both" && submit /agent/fusion && is 303 && follow &&
	form /agent/fusion/annuler >"$W/keep" &&
	sql -c "update guichet.diet_choice set superseded_at = guichet.now()
	    where child = $kid and superseded_at is null" &&
	cp "$W/keep" "$W/pairs" && send_pairs /agent/fusion/annuler && is 409 &&
	says error.MU557 && says code.merge-thing.diet'

t 'The old address of a home leads to the one that stays' '
	get "/agent/fusion?kind=person&kept=$first&gone=$second" &&
	submit /agent/fusion take=home && is 303 &&
	get "/agent/fusion?kind=household&kept=$home&gone=$second_home" &&
	is 200 && submit /agent/fusion take=label && is 303 &&
	get "/agent/famille?id=$second_home" && is 200 && says family.moved &&
	has "Marianne"'

t 'Two people who are not the same are never asked about again' '
	get "/agent/fusion?kind=person&kept=$first&gone=$kid" && is 200 &&
	says code.merge-block.age && submit /agent/doublons && is 303 &&
	follow && is 200 && [ "$(sql -c "select count(*)
	    from guichet.merge_distinct where other in ($first, $kid)")" = 1 ]'

t 'Who may only read files joins nothing, and the kitchen sees none' '
	as kitchen && enter_as kitchen && get /agent/doublons && is 403 &&
	get "$both" && is 403 && get "/agent/fusion/annuler?id=$id" && is 403 &&
	get /agent/fusions && is 403'

t_done
