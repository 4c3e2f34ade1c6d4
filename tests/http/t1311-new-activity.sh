#!/bin/sh
# A new activity, by screens alone, is booked by a family; its capacity is lowered
# and nobody loses a seat.
. "${0%/*}/lib.sh"
parent atelier 2
parent_who=$who
# shellcheck disable=SC2086  # a word a child
set -- $kids
kid1=$1 kid2=$2
place=$(sql -c "select c.school from guichet.pupil u
    join guichet.class c on c.id = u.class where u.child = $kid1")
as manager
enter_as manager

# The days go with their rules: nothing is to be reckoned anew.
clean() {
	sql -q -c "set app.calendar = 'later';
	    delete from guichet.setting_finding;
	    delete from guichet.setting_effect;
	    delete from guichet.setting_test;
	    delete from guichet.setting_change;
	    delete from guichet.setting_draft;
	    delete from guichet.booking_refusal where activity like 'atelier-t13%';
	    delete from guichet.booking where activity like 'atelier-t13%';
	    delete from guichet.enrolment where activity like 'atelier-t13%';
	    delete from guichet.day_slot where activity like 'atelier-t13%';
	    delete from guichet.cutoff_rule where activity like 'atelier-t13%';
	    delete from guichet.capacity_rule where activity like 'atelier-t13%';
	    delete from guichet.service_rule where activity like 'atelier-t13%';
	    delete from guichet.activity_site where activity like 'atelier-t13%';
	    delete from guichet.activity where code like 'atelier-t13%';
	    delete from guichet.activity_group where code like 'ateliers-t13%';
	    delete from guichet.council_vote where number like 't1311-%'"
}
clean
undo clean
draft() {
	sql -c "select $1 from guichet.setting_draft order by id desc limit 1"
}
# begin TITLE: a draft from tomorrow.
begin() {
	get /agent/reglages && submit /agent/reglages/nouveau \
	    "setting_title=$1" "from_day=$(sql -c "select
	    to_char(guichet.today() + 1, 'DD/MM/YYYY')")" && is 303
}
# line KIND [TARGET] name=value...: a line of the last draft.
line() {
	line_kind=$1 && shift
	get "/agent/reglages/ligne?id=$(draft id)&kind=$line_kind" && is 200 &&
	submit /agent/reglages/ligne "$@" && is 303
}
publish() {
	get "/agent/reglages/projet?id=$(draft id)" &&
	submit /agent/reglages/verifier && is 303 && follow && whole_page &&
	says setting.passed && visible >"$W/checked" &&
	submit /agent/reglages/publier "vote_number=$1" vote_day=16/11/2026 \
	    "vote_title=Ateliers" && is 303 && follow && is 200
}
# book CHILD: that child, on $day.
book() {
	get /cantine/semaine && form /cantine/reserver >"$W/pairs" &&
	send_pairs /cantine/reserver "wanted=$1:atelier-t1311:$day" && is 303 &&
	follow && is 200
}
seats() {
	sql -c "select count(*) from guichet.booking where seat
	    and activity = 'atelier-t1311'"
}

t 'A group, an activity, its days, seats and cut-off are drafted on screens' '
	begin Ateliers && line group "q-label=Ateliers t1311" q-rank=90 &&
	line activity "q-label=Atelier t1311" q-grouped=ateliers-t1311 \
	    "q-begins=16 h 30" q-ends=17h30 q-in-term=1 q-in-holidays=1 \
	    q-rank=90 &&
	line service q-activity=atelier-t1311 "q-where=$place" \
	    q-weekdays=1 q-weekdays=2 q-weekdays=3 q-weekdays=4 q-weekdays=5 \
	    q-until= &&
	line site q-activity=atelier-t1311 "q-where=$place" "q-site=$place" \
	    q-until= &&
	line capacity q-activity=atelier-t1311 "q-where=$place" q-capacity=3 \
	    q-until= &&
	follow && is 200 && whole_page && has "3 places" &&
	[ "$(sql -c "select count(*) from guichet.activity
	    where code = \$\$atelier-t1311\$\$")" = 0 ]'

# RULE: setting-no-hole
t 'Days of service without a cut-off keep it from being published' '
	submit /agent/reglages/verifier && is 303 && follow &&
	visible | grep -q "sans aucun délai" &&
	lacks "action=\"/agent/reglages/publier\""'

t 'With a cut-off and its example it is published; a missing tariff is said, and refuses nothing' '
	line cutoff q-activity=atelier-t1311 q-where=all q-action=add \
	    q-kind=n-days q-n=1 q-at=9h q-day-type=calendar q-on-closed=keep \
	    q-until= && follow &&
	submit /agent/reglages/exemple test_activity=atelier-t1311 \
	    "test_place=$place" test_action=add test_day=18/02/2027 \
	    test_until=17/02/2027 "test_at=9 h" && is 303 &&
	publish t1311-1 && grep -q "aucun tarif publié" "$W/checked"'

t 'A family whose children are enrolled books it' '
	sql -c "insert into guichet.enrolment (child, activity, during)
	    select c, \$\$atelier-t1311\$\$, daterange(guichet.today(), null)
	    from unnest(array[$kid1, $kid2]) c" &&
	day=$(sql -c "select min(day) from guichet.day_slot
	    where activity = \$\$atelier-t1311\$\$ and because is null
	    and book_until > guichet.now() + interval \$\$1 day\$\$") &&
	[ -n "$day" ] && as parent && enter "$parent_who" &&
	get "/calendrier?month=$day" && is 200 && has "Atelier t1311" &&
	has "$kid1:atelier-t1311:$day" &&
	book "$kid1" && book "$kid2" && [ "$(seats)" = 2 ]'

t 'Lowering the capacity below what is booked is said with its number, and cancels nobody' '
	as manager && begin Moins &&
	rule=$(sql -c "select id from guichet.capacity_rule
	    where activity = \$\$atelier-t1311\$\$") &&
	get "/agent/reglages/ligne?id=$(draft id)&kind=capacity&target=$rule" &&
	has "value=\"3\"" &&
	submit /agent/reglages/ligne q-activity=atelier-t1311 \
	    "q-where=$place" q-capacity=1 q-until= && is 303 &&
	publish t1311-2 && grep -q "aucune n’est annulée" "$W/checked" &&
	[ "$(seats)" = 2 ] &&
	[ "$(sql -c "select capacity, taken, over from guichet.day_slot
	    where activity = \$\$atelier-t1311\$\$ and day = \$\$$day\$\$")" \
	    = "1|2|1" ]'

# RULE: setting-withdrawn
t 'What families have built upon is not withdrawn' '
	get "/agent/reglages/projet?id=$(sql -c "select min(id)
	    from guichet.setting_draft")" && is 200 &&
	submit /agent/reglages/retirer && is 409 && [ "$(seats)" = 2 ]'

t_done
