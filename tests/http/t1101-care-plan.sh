#!/bin/sh
# A child's care plan (PAI): sealed, read by few, and never silently over.
. "${0%/*}/lib.sh"
parent careplan 1
mother_who=$who kid=$kids
parent stranger 1
stranger_who=$who
class=$(sql -c "select c.school from guichet.pupil u join guichet.class c
    on c.id = u.class where u.child = $kid")
as mother
enter "$mother_who"
as stranger
enter "$stranger_who"
as kitchen
enter_as kitchen
as clerk
enter_as clerk
# Health data asks for the second factor: this session has given it.
two_factors() {
	sql -c "update guichet.session set level = 2 where id = $(session_id)"
}
secret="Stylo orange dans le sac $$"

t 'With the password alone an agent does not read health data' '
	get "/agent/pai?child=$kid" && case $status in 403 | 303 | 422) ;;
	*) no "$status" ;; esac'

t 'With a second factor an agent writes a draft' '
	two_factors && get "/agent/pai/modifier?child=$kid" && is 200 &&
	whole_page && submit /agent/pai/modifier "school=$class" \
	    from_day=01/09/2020 until_day=31/08/2030 meal_mode=packed-lunch \
	    "steps=Appeler le 15" "protocol=$secret" && is 303 &&
	follow && is 200 && whole_page && has "$secret"'

t 'The database holds boxes, not words' '
	[ "$(sql -c "select count(*) from guichet.care_plan
	    where child = $kid and length(protocol) > 40")" = 1 ] &&
	[ "$(sql -c "select count(*) from guichet.care_plan c
	    where c::text like '\''%orange%'\''")" = 0 ]'

t 'The parent does not see a draft' '
	as mother && get "/famille/pai?child=$kid" && is 200 && whole_page &&
	lacks "$secret" && says care.none'

t 'A draft is corrected: the form says what was written' '
	as clerk && plan=$(sql -c "select id from guichet.care_plan
	    where child = $kid") &&
	get "/agent/pai/modifier?child=$kid&plan=$plan" && is 200 &&
	has "$secret" && has "01/09/2020" && has "31/08/2030"'

t 'Signed, it is in force, and the parent reads it' '
	get "/agent/pai?child=$kid" && submit /agent/pai/signer \
	    "signatories=Dr Essai" signed_on=01/09/2020 && is 303 &&
	as mother && get "/famille/pai?child=$kid" && is 200 && has "$secret" &&
	says code.care-plan-state.active'

t 'Who has opened it is said to the parent and to the agent' '
	[ "$(tr "\n" " " <"$W/body" | grep -o "<li>[^<]* – [^<]*(mairie)" |
	    wc -l)" -ge 2 ] && as clerk && get "/agent/pai?child=$kid" &&
	visible | grep -q "careplan Essai"'

t 'Another family does not find it' '
	as stranger && get "/famille/pai?child=$kid" && is 404 &&
	lacks "$secret"'

t 'The kitchen does not open it' '
	as kitchen && get "/agent/pai?child=$kid" && is 403'

t 'Over, it asks for a call on the list of the day, and the mark stays' '
	sql -c "update guichet.care_plan set during = '\''[2020-09-01,2026-01-01)'\''
	    where child = $kid" &&
	as kitchen && get /agent && is 200 && says day.calls &&
	has "Enfant-1-" && submit /agent/pai/appel "note=Renouvelé" && is 303 &&
	get /agent && is 200 && visible | grep -q "Renouvelé"'

t 'A box that somebody changed is said to be broken, not shown as empty' '
	sql -c "update guichet.care_plan set protocol = reverse(protocol)
	    where child = $kid" && as clerk && get "/agent/pai?child=$kid" &&
	is 200 && says care.broken && lacks "$secret"'

t 'An agent ends it' '
	submit /agent/pai/terminer && is 303 && follow &&
	says code.care-plan-state.ended'

t_done
