#!/bin/sh
# The next school year: a plan is made, completed, checked, applied and undone.
. "${0%/*}/lib.sh"
as manager
enter_as manager
list=/agent/rentree
# What applying adds to, row by row.
digest() {
	sql -c "select md5(string_agg(x::text, '|' order by x::text))
	    from (select to_jsonb(c) as x from guichet.class c
	    union all select to_jsonb(u) from guichet.pupil u
	    union all select to_jsonb(e) from guichet.enrolment e
	    union all select to_jsonb(y) from guichet.school_year y
	    union all select jsonb_build_array(d.activity, d.school, d.day)
	    from guichet.day_slot d) x"
}
state() { sql -c "select state from guichet.rollover where id = $plan"; }
# Its job is over, or twenty seconds.
worked() {
	for _ in $(seq 200); do
		case $(state) in planning | applying) sleep 0.1 ;; *) break ;; esac
	done
}
# act WHAT: a button of the plan's page.
act() {
	get "/agent/rentree/plan?id=$plan" && is 200 &&
	tokens /agent/rentree/plan >"$W/pairs" &&
	send_pairs /agent/rentree/plan "id=$plan" "act=$1" "version=$(sql -c \
	    "select version from guichet.rollover where id = $plan")"
}
# all CASE CHOICE: the same for all of a case who wait.
all() {
	get "/agent/rentree/eleves?id=$plan&case=$1" && is 200 || return
	[ -n "$(form /agent/rentree/placer)" ] || return 0
	tokens /agent/rentree/placer >"$W/pairs" &&
	send_pairs /agent/rentree/placer "id=$plan" "case=$1" "choice=$2" \
	    why= && is 303
}
# levels: each class that is asked for its level is one of cp.
levels() {
	for class in $(sql -c "select id from guichet.rollover_class
	    where rollover = $plan and level is null"); do
		get "/agent/rentree/plan?id=$plan" &&
		tokens /agent/rentree/niveau >"$W/pairs" &&
		send_pairs /agent/rentree/niveau "id=$plan" "class=$class" \
		    level=cp && is 303 && worked || return
	done
}
before=$(digest)

t 'Who keeps no settings has no plan' '
	as clerk && enter_as clerk && get "$list" && is 403 && as manager'

# RULE: rollover-plan
t 'A plan is made of two dates, and changes nothing' '
	get "$list" && is 200 && whole_page && says rollover.make &&
	submit "$list" first=01/09/2027 last=01/09/2026 renew=canteen &&
	is 422 && says error.MU523 &&
	get "$list" && submit "$list" first=01/09/2027 last=20/09/2027 \
	    renew=canteen && is 303 && follow && is 200 && whole_page &&
	plan=$(sql -c "select max(id) from guichet.rollover") && worked &&
	get "/agent/rentree/plan?id=$plan" && is 200 && whole_page &&
	says rollover.is-planned && [ "$(digest)" = "$before" ]'

put() { sql -c "update guichet.rollover set state = '$1' where id = $plan"; }
t 'While it is being made the page says so, and nobody decides' '
	put planning && get "/agent/rentree/plan?id=$plan" && is 200 &&
	whole_page && says rollover.is-planning && says rollover.refresh &&
	lacks "/agent/rentree/eleves" &&
	[ -z "$(form /agent/rentree/plan)" ]; r=$?
	put planned; return $r'

# RULE: rollover-never-guessed
t 'Who leaves, changes school or has no class is listed, and waits' '
	get "/agent/rentree/eleves?id=$plan&case=leaving" && is 200 &&
	whole_page && says rollover.place-all && act check && is 422 &&
	says error.MU664'

t 'A level is decided line by line, and repeating it says why' '
	get "/agent/rentree/eleves?id=$plan&case=promoted" && is 200 &&
	whole_page && child=$(sql -c "select l.child
	    from guichet.rollover_line l where l.rollover = $plan
	    and l.case = '\''promoted'\'' order by l.child limit 1") &&
	same=$(sql -c "select '\''class-'\'' || k.id
	    from guichet.rollover_line l join guichet.rollover_class k
	    on k.rollover = l.rollover and k.source = l.class
	    where l.rollover = $plan and l.child = $child") &&
	tokens /agent/rentree/eleves >"$W/pairs" &&
	send_pairs /agent/rentree/eleves "id=$plan" "child=c-$child" \
	    "choice=$same" reason= && is 422 && says error.MU521 &&
	tokens /agent/rentree/eleves >"$W/pairs" &&
	send_pairs /agent/rentree/eleves "id=$plan" "child=c-$child" \
	    "choice=$same" "reason=accord des parents" && is 303 &&
	get "/agent/rentree/eleves?id=$plan&case=repeating" &&
	has "accord des parents"'

t 'A class whose name does not tell is asked its level, a rule may end' '
	sql -c "update guichet.rollover_class set level = null where id = (
	    select min(id) from guichet.rollover_class
	    where rollover = $plan and level = '\''{cp}'\'')" &&
	get "/agent/rentree/plan?id=$plan" && whole_page &&
	says rollover.save-levels && levels &&
	get "/agent/rentree/plan?id=$plan" &&
	says_not rollover.save-levels && rule=$(sql -c "select min(rule)
	    from guichet.rollover_rule where rollover = $plan
	    and kind = '\''cutoff'\''") &&
	tokens /agent/rentree/regle >"$W/pairs" &&
	send_pairs /agent/rentree/regle "id=$plan" kind=cutoff "rule=$rule" &&
	is 303 && follow && says rollover.ends'

t 'When all are decided it is checked, then applied, at one go' '
	all leaving leaves && all no-class waits && all changes-school waits &&
	all sibling waits && all class-choice waits && all level-choice waits &&
	act check && is 303 && [ "$(state)" = checked ] &&
	act apply && is 303 && follow && is 200 && whole_page &&
	worked && [ "$(state)" = applied ] &&
	get "/agent/rentree/plan?id=$plan" && whole_page &&
	[ "$(digest)" != "$before" ]'

# RULE: rollover-undo
t 'Undone, every row is as it was' '
	act undo && is 303 && follow && is 200 && whole_page &&
	[ "$(state)" = undone ] && [ "$(digest)" = "$before" ]'

t_done
