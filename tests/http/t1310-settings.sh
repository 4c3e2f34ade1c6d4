#!/bin/sh
# A service manager changes a cut-off on screens: draft, preview, check, vote,
# publish, withdraw.
. "${0%/*}/lib.sh"
as manager
enter_as manager

clean() {
	sql -q -c "delete from guichet.setting_finding" \
	    -c "delete from guichet.setting_effect" \
	    -c "delete from guichet.setting_test" \
	    -c "delete from guichet.setting_change" \
	    -c "delete from guichet.setting_draft"
}
# A withdrawal that the test did not reach.
clean
undo clean
draft() {
	sql -c "select $1 from guichet.setting_draft order by id desc limit 1"
}
page() { get "/agent/reglages/projet?id=$(draft id)" && is 200; }
# Every rule and every day, in one number.
rules() {
	sql -c "select md5(string_agg(x, ',' order by x)) from (
	    select t::text as x from guichet.cutoff_rule t
	    union all select d::text from guichet.day_slot d
	    union all select v::text from guichet.council_vote v) y"
}
before=$(rules)
# The first Monday in a fortnight that is served, and the rule of its cut-off.
from=$(sql -c "select to_char(guichet.monday(guichet.today() + 14),
    'DD/MM/YYYY')")
# shellcheck disable=SC2046  # four words on purpose
set -- $(sql -F ' ' -c "select d.day, to_char(d.day, 'DD/MM/YYYY'), d.school,
    to_char(guichet.day_seek('working_5', d.day - 1, -1, 'B', d.school,
	'canteen'), 'DD/MM/YYYY')
    from guichet.day_slot d where activity = 'canteen' and because is null
    and school in (select id from guichet.school where rank < 900)
    and day > guichet.monday(guichet.today() + 14)
    and extract(isodow from day) in (1, 2) order by day, school limit 1")
iso=$1 day=$2 school=$3 eve=$4

t 'The page of settings shows what is in force, and only to who may change it' '
	get /agent/reglages && is 200 && whole_page && says setting.no-draft &&
	has "/agent/reglages/regles?kind=cutoff" &&
	get "/agent/reglages/regles?kind=cutoff" && is 200 && whole_page &&
	has "avant le vendredi précédent" && has "délibération" &&
	get "/agent/reglages/regles?kind=autre" && is 404 &&
	as clerk && enter_as clerk && get /agent/reglages && is 403 &&
	as manager'

t 'A draft begins on a day to come' '
	get /agent/reglages &&
	submit /agent/reglages/nouveau "setting_title=Délais" \
	    from_day=01/09/2020 && is 422 && says error.MU653 &&
	submit /agent/reglages/nouveau "setting_title=Délais" \
	    "from_day=$from" && is 303 && follow && is 200 && whole_page &&
	says setting.no-line && says setting.not-checked'

t 'What a kind of cut-off lacks is said beside its field, and what was typed stays' '
	get "/agent/reglages/ligne?id=$(draft id)&kind=cutoff" &&
	is 200 && whole_page &&
	submit /agent/reglages/ligne q-activity=canteen q-where=all \
	    q-action=add q-weekdays=1 q-weekdays=2 q-kind=n-days q-n= \
	    "q-at=neuf" q-day-type=working-5 q-on-closed=keep q-until= &&
	is 422 && says error.MU650 && has "#f-q-at\"" && has "value=\"neuf\""'

t 'A line is saved, in words' '
	submit /agent/reglages/ligne q-activity=canteen "q-where=$school" \
	    q-action=add q-weekdays=1 q-weekdays=2 q-kind=n-days q-n=1 \
	    "q-at=10 h" q-day-type=working-5 q-on-closed=keep q-until= &&
	is 303 && follow && is 200 && whole_page &&
	visible | grep -q "lundi, mardi.*jour avant, à 10"'

# RULE: setting-worked-tests
t 'A new cut-off is not published without an example that comes out' '
	submit /agent/reglages/verifier && is 303 && follow && whole_page &&
	visible | grep -q "ajoutez un exemple" &&
	submit /agent/reglages/exemple test_activity=canteen \
	    "test_place=$school" test_action=add "test_day=$day" \
	    "test_until=$eve" test_at=9h && is 303 && follow &&
	submit /agent/reglages/verifier && is 303 && follow &&
	says setting.errors && visible | grep -q "mais la règle donne" &&
	lacks "action=\"/agent/reglages/publier\""'

# RULE: setting-preview
t 'Its preview shows each deadline before and after, and changes nothing' '
	page && { tokens /agent/reglages/oter; printf "id=%s\nversion=%s\n" \
	    "$(draft id)" "$(draft version)"; printf "what=test\npart=%s\n" \
	    "$(sql -c "select max(id) from guichet.setting_test")"; } \
	    >"$W/pairs" && send_pairs /agent/reglages/oter && is 303 &&
	page && submit /agent/reglages/exemple test_activity=canteen \
	    "test_place=$school" test_action=add "test_day=$day" \
	    "test_until=$eve" test_at=10h && is 303 && follow &&
	submit /agent/reglages/verifier && is 303 && follow && whole_page &&
	says setting.passed && says setting.effects &&
	visible | grep -q "désormais avant le" &&
	[ "$(rules)" = "$before" ]'

# RULE: setting-voted
t 'It is published under a vote, whose number and day are asked' '
	submit /agent/reglages/publier vote_number= vote_day= vote_title= &&
	is 422 && submit /agent/reglages/publier vote_number=2026-t1310 \
	    vote_day=16/11/2026 "vote_title=Délais de cantine" && is 303 &&
	follow && is 200 && whole_page && has "2026-t1310" &&
	says setting.ahead && [ "$(rules)" != "$before" ] &&
	[ "$(sql -c "select to_char(book_until at time zone \$\$Europe/Paris\$\$,
	    \$\$DD/MM/YYYY HH24\$\$) from guichet.day_slot where day = \$\$$iso\$\$
	    and activity = \$\$canteen\$\$ and school = $school")" = "$eve 10" ]'

t 'Families read the new deadline' '
	get "/agent/reglages/regles?kind=cutoff" &&
	visible | grep -q "2026-t1310" && has "à partir du"'

t 'What is published is not edited any more' '
	get "/agent/reglages/ligne?id=$(draft id)&kind=capacity" && is 200 &&
	submit /agent/reglages/ligne q-activity=canteen q-where=all \
	    q-capacity=10 q-until= && is 409'

# RULE: setting-withdrawn
t 'Before its day it is withdrawn, and everything is as it was' '
	page && submit /agent/reglages/retirer && is 303 && follow && is 200 &&
	whole_page && visible | grep -q "retiré" && [ "$(rules)" = "$before" ]'

t 'A draft gets another day, and is given up' '
	get /agent/reglages && submit /agent/reglages/nouveau \
	    "setting_title=Pour rien" "from_day=$from" && is 303 && follow &&
	submit /agent/reglages/dater new_day=01/09/2020 && is 422 &&
	says error.MU653 &&
	submit /agent/reglages/dater new_day=30/06/2027 && is 303 && follow &&
	has "30 juin 2027" &&
	submit /agent/reglages/abandonner && is 303 && follow && is 200 &&
	lacks "Pour rien"'

t_done
