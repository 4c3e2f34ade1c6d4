#!/bin/sh
# What else a service manager settles: the order of a waiting list, how long a
# seat is kept, what is known of a school, the menu of one kitchen.
. "${0%/*}/lib.sh"
forgive
as manager
enter_as manager

clean() {
	sql -q -c "delete from guichet.setting_finding" \
	    -c "delete from guichet.setting_effect" \
	    -c "delete from guichet.setting_test" \
	    -c "delete from guichet.setting_change" \
	    -c "delete from guichet.setting_draft" \
	    -c "delete from guichet.menu where monday = '2041-09-09'"
}
clean
undo clean
from=$(sql -c "select to_char(guichet.monday(guichet.today() + 14),
    'DD/MM/YYYY')")
site=$(sql -c "select id from guichet.school order by rank limit 1")
# The activity whose list has a voted order, and that order.
# shellcheck disable=SC2046  # two words on purpose
set -- $(sql -F ' ' -c "select id, activity from guichet.ranking
    order by id limit 1")
ranking=$1 activity=$2
draft() {
	sql -c "select id from guichet.setting_draft order by id desc limit 1"
}
line() { get "/agent/reglages/ligne?id=$(draft)&kind=$1"; }
rankings() {
	sql -c "select string_agg(t::text, ' ' order by id)
	    from guichet.ranking t"
}
before=$(rankings)

t 'The order of a waiting list is read in words, with its vote' '
	get "/agent/reglages/regles?kind=ranking" && is 200 && whole_page &&
	has "dans cet ordre" && says code.wait-criterion.sibling &&
	has "délibération"'

t 'Two criteria cannot have the same place' '
	get /agent/reglages && submit /agent/reglages/nouveau \
	    "setting_title=Ordre" "from_day=$from" && is 303 &&
	get "/agent/reglages/ligne?id=$(draft)&kind=ranking&target=$ranking" &&
	is 200 && whole_page && submit /agent/reglages/ligne \
	    "q-activity=$activity" q-place-sibling=2 q-place-works=2 &&
	is 422 && says error.MU695'

# RULE: canteen-right
t 'A criterion on the parents'\'' work is drafted with a warning' '
	submit /agent/reglages/ligne "q-activity=$activity" \
	    q-place-sibling=2 q-place-works=1 && is 303 && follow &&
	submit /agent/reglages/verifier && is 303 && follow && is 200 &&
	whole_page && says code.setting-finding.canteen-right &&
	[ "$(rankings)" = "$before" ]'

t 'Published under its vote it follows the order in force, and is withdrawn' '
	submit /agent/reglages/publier vote_number=2026-t1319 \
	    vote_day=16/11/2026 "vote_title=Ordre des listes" && is 303 &&
	follow && is 200 &&
	get "/agent/reglages/regles?kind=ranking" && has "2026-t1319" &&
	get "/agent/reglages/projet?id=$(draft)" &&
	submit /agent/reglages/retirer && is 303 && follow && is 200 &&
	[ "$(rankings)" = "$before" ]'

t 'How long a seat is kept has its bounds' '
	get /agent/reglages && submit /agent/reglages/nouveau \
	    "setting_title=Places" "from_day=$from" && is 303 &&
	line full && is 200 && submit /agent/reglages/ligne \
	    "q-activity=$activity" q-where=all q-when-full=wait \
	    q-hold-minutes=0 q-answer-hours=24 && is 422 &&
	line full && submit /agent/reglages/ligne \
	    "q-activity=$activity" q-where=all q-when-full=wait \
	    q-hold-minutes=30 q-answer-hours=48 && is 303 && follow &&
	visible | grep -q "gardée 30.minutes, proposition valable 48.heures"'

t 'A school has its address, its mail, and the school after it' '
	get "/agent/reglages/ligne?id=$(draft)&kind=school&target=$site" &&
	is 200 && has "q-next-school" && submit /agent/reglages/ligne \
	    "q-name=Les Tilleuls" q-place-kind=school q-zone=a q-rank=10 \
	    "q-address=3 rue des Tilleuls" q-email=ecole@exemple.fr &&
	is 303 && follow && has "3 rue des Tilleuls"'

t 'The group of the canteen says by which request a child is enrolled' '
	get "/agent/reglages/regles?kind=group" && is 200 && has "inscription par"'

t 'A kitchen of its own has its own menu, which families find' '
	as kitchen && enter_as kitchen && get "/agent/menus?from=2041-09-09" &&
	is 200 && has "site=$site" &&
	get "/agent/menus?from=2041-09-09&site=$site" && is 200 &&
	submit /agent/menus/enregistrer "q-1-2=Gratin (7)" && is 303 && follow &&
	submit /agent/menus/publier && is 303 && as stranger &&
	get "/menus?from=2041-09-09" && is 200 && whole_page &&
	says menu.every-site && has "site=$site" &&
	get "/menus?from=2041-09-09&site=$site" && is 200 && has "Gratin"'

t_done
