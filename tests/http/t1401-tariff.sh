#!/bin/sh
# A tariff is drafted on screens, checked by its gate, published by a second
# agent, and never changed after.
. "${0%/*}/lib.sh"
forgive
as manager
sign_in_as manager
drafted=0
clean() {
	sql -q -c "set session_replication_role = replica;
	    delete from guichet.tariff_test where tariff >= $first;
	    delete from guichet.tariff_modifier where tariff >= $first;
	    delete from guichet.tariff_bracket where tariff >= $first;
	    delete from guichet.tariff_version where id >= $first;
	    update guichet.tariff_version set during = '$held' where id = $now;
	    delete from guichet.resident_place;
	    insert into guichet.resident_place (postcode, town) $places;
	    delete from guichet.council_vote where number = 't1401'"
}
now=$(sql -c "select id from guichet.tariff_version where activity = 'canteen'
    and published_at is not null and during @> guichet.today()")
# The town's own places are set aside while a first one is said.
places=$(sql -c "select 'values ' || string_agg(format('(%L, %L)', postcode,
    town), ', ') from guichet.resident_place")
held=$(sql -c "select during from guichet.tariff_version where id = $now")
first=$(sql -c "select nextval('guichet.tariff_version_id_seq')")
undo clean
page() { get "/agent/tarifs/tarif?id=$drafted" && is 200; }
# give FORM name=value...: a form of the draft's page.
give() {
	form=/agent/tarifs/$1
	shift
	page && submit "$form" "$@" && is 303 && follow && is 200
}

# take_out WHAT NUMBER: a part of the draft.
take_out() {
	page && tokens /agent/tarifs/oter >"$W/pairs" &&
	send_pairs /agent/tarifs/oter "id=$drafted" \
	    "version=$(field /agent/tarifs/oter version)" "what=$1" \
	    "part=$2" && is 303
}

t 'Only who keeps the settings sees tariffs on these screens' '
	as clerk && sign_in_as clerk && get /agent/tarifs && is 403 &&
	as manager && get /agent/tarifs && is 200 && whole_page'

t 'A draft begins as a copy of what holds, and not in the past' '
	submit /agent/tarifs/nouveau tariff_activity=canteen \
	    tariff_from=01/09/2020 && is 422 && says error.MU709 &&
	get /agent/tarifs && submit /agent/tarifs/nouveau \
	    tariff_activity=canteen tariff_from=01/09/2031 && is 303 &&
	follow && is 200 && whole_page &&
	drafted=$(sql -c "select max(id) from guichet.tariff_version") &&
	says tariff.no-fault && says tariff.publish-other &&
	[ "$(sql -c "select count(*) from guichet.tariff_bracket
	    where tariff = $drafted")" = "$(sql -c "select count(*)
	    from guichet.tariff_bracket where tariff = $now")" ]'

# RULE: tariff-brackets
t 'PRI-03 a grid with a hole is named, and cannot be published' '
	take_out line "$(sql -c "select min(id) from guichet.tariff_bracket
	    where tariff = $drafted")" &&
	sql -q -c "delete from guichet.tariff_bracket where tariff = $drafted" &&
	give ligne line_age=all line_low=0 line_high=1099 line_price=2 &&
	give ligne line_age=all line_low=1101 line_high= line_price=3 &&
	says code.tariff-fault.hole && says tariff.publish-faults &&
	lacks "action=\"/agent/tarifs/publier\""'

t 'A line needs a price, or a rate with its floor and ceiling' '
	page && submit /agent/tarifs/ligne line_age=all line_low=1100 \
	    line_high=1100 line_rate=0,36 && is 422 && says error.MU707 &&
	page && submit /agent/tarifs/ligne line_age=all line_low=1100 \
	    line_high=1100 line_rate=beaucoup line_floor=2,60 \
	    line_ceiling=4,50 && is 422 &&
	give ligne line_age=all line_low=1100 line_high=1100 line_rate=0,36 \
	    line_floor=2,60 line_ceiling=4,50 &&
	give ligne line_age=all line_price=5,70 &&
	says code.tariff-fault.test-failed'

# RULE: tariff-worked-tests
t 'Its examples come out to the cent, and no price is above the cost' '
	take_out example "$(sql -c "select min(id) from guichet.tariff_test
	    where tariff = $drafted")" &&
	sql -q -c "delete from guichet.tariff_test where tariff = $drafted" &&
	give exemple ex_age=elementary ex_quotient=1100 ex_price=3,96 &&
	give critere ask_criterion=rank ask_nth=2 ask_percent=-10 &&
	give exemple ex_age=elementary ex_quotient=1100 ex_children=2 \
	    ex_rank=2 ex_price=3,57 && says code.tariff-fault.test-failed &&
	has "3,56" &&
	page && submit /agent/tarifs/critere ask_criterion=outside \
	    ask_percent=50 ask_price=9 && is 422 && says error.MU708 &&
	give bases tariff_from=01/09/2031 tariff_rounding=nearest \
	    tariff_cost=5 tariff_minutes= tariff_late=back &&
	says code.tariff-fault.above-cost &&
	give bases tariff_from=01/09/2031 tariff_rounding=nearest \
	    tariff_cost=11,80 tariff_minutes= tariff_late=back &&
	take_out example "$(sql -c "select max(id) from guichet.tariff_test
	    where tariff = $drafted")" && follow &&
	says tariff.no-fault'

sql -c 'delete from guichet.resident_place'
t 'The town says where its inhabitants live, for who pays more from outside' '
	give critere ask_criterion=outside ask_percent=50 &&
	says code.tariff-fault.no-place &&
	get /agent/tarifs && submit /agent/tarifs/commune \
	    place_postcode=99140 place_town=Essaiville && is 303 && follow &&
	has Essaiville && page && says tariff.no-fault'

# RULE: tariff-second-person
t 'Who prepared it does not publish it; another agent does, under the vote' '
	page && says tariff.publish-other &&
	lacks "action=\"/agent/tarifs/publier\"" &&
	form /agent/tarifs/ligne >"$W/kept" &&
	as admin && enter "$(demo_account admin | cut -d" " -f1)" \
	    /agent/connexion && page &&
	submit /agent/tarifs/publier vote_number=t1401 vote_day=20/06/2026 \
	    vote_title=Essai && is 303 && follow && is 200 && whole_page &&
	says tariff.published && lacks "action=\"/agent/tarifs/ligne\"" &&
	[ "$(sql -c "select upper(during) from guichet.tariff_version
	    where id = $now")" = 2031-09-01 ]'

# RULE: tariff-used-never-changes
t 'A published tariff changes no more, and everybody reads it' '
	as manager && cp "$W/kept" "$W/pairs" &&
	send_pairs /agent/tarifs/ligne line_age=all line_low=0 line_price=1 &&
	is 409 &&
	says error.MU705 && as nobody && get /tarifs && is 200 && has t1401'

t 'A draft that is given up is gone' '
	as manager && get /agent/tarifs && submit /agent/tarifs/nouveau \
	    tariff_activity=canteen tariff_from=01/09/2032 && is 303 &&
	follow && submit /agent/tarifs/abandonner && is 303 && follow &&
	says tariffs.no-draft'

t_done
