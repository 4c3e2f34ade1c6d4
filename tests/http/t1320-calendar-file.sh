#!/bin/sh
# The Ministry's calendar in each of its formats: on the screen, by the command.
. "${0%/*}/lib.sh"
forgive
as manager
enter_as manager
far="zone in ('A', 'B') and lower(during) between '2030-01-01' and '2030-12-31'"
guichet() { "$GUICHET_APP/bin/guichet" --config "$GUICHET_DIR/guichet.conf" "$@"; }
# What the town has, in one line.
has_now() {
	sql -c "select coalesce(string_agg(zone || ' ' || during, ', '
	    order by zone, during), '-') from guichet.school_holiday
	    where $far"
}
before=$(has_now)
clean() {
	# No day is open so late: nothing is to be reckoned anew.
	sql -q -c "set app.calendar = 'later'" \
	    -c "delete from guichet.school_holiday where $far" \
	    -c "delete from guichet.calendar_line l using
		guichet.calendar_import i where i.id = l.import
		and i.name in ('zones.ics', 'zones.json')" \
	    -c "delete from guichet.calendar_import
		where name in ('zones.ics', 'zones.json')"
}
undo clean
# give FILE NAME: as a browser sends it.
give() {
	get /agent/imports/calendriers && ask /agent/imports/calendriers \
	    -H "Origin: $origin" -H "Sec-Fetch-Site: same-origin" \
	    -F "once=$(field /agent/imports/calendriers once)" \
	    -F "seal=$(field /agent/imports/calendriers seal)" \
	    -F "document=@$1;filename=$2"
}
cat >"$W/zones.json" <<'END'
[{"description":"Vacances d'Hiver","population":"-",
  "start_date":"2030-02-08T23:00:00+00:00",
  "end_date":"2030-02-24T23:00:00+00:00","location":"Lyon",
  "zones":"Zone A","annee_scolaire":"2029-2030"}]
END

# RULE: calendar-import
t 'The calendar of all zones is read as the Ministry publishes it for agendas' '
	give "${0%/*}/calendar.ics" zones.ics && is 303 && follow && is 200 &&
	whole_page && says calendar.draft && has "Vacances d" &&
	has "25 février 2030" && [ "$(has_now)" = "$before" ]'

t 'Made true, its pieces are one holiday a zone' '
	submit /agent/import/calendrier && is 303 && [ "$(has_now)" = \
	    "A [2030-02-09,2030-02-25), B [2030-02-16,2030-03-04)" ]'

t 'The same in JSON changes nothing' '
	give "$W/zones.json" zones.json && is 303 && follow && is 200 &&
	says code.calendar-change.same && lacks "$(sentence code.calendar-change.added)"'

t 'What begins like JSON and is none is refused' '
	printf "[{" >"$W/bad.json" && give "$W/bad.json" bad.json && is 422 &&
	whole_page && says error.MU615'

t 'The command compares the same file, and writes nothing without --commit' '
	guichet calendar import "$W/zones.json" >"$W/said" &&
	grep -q "^zone A, 2030-02-09 to 2030-02-25: Vacances .*, same$" "$W/said" &&
	grep -q "nothing is written" "$W/said" &&
	! guichet calendar import /dev/null &&
	! guichet calendar import "$W/zones.json" --comit'

t_done
