# Workers that die while a tablet marks and while it closes: what was answered
# is there, and everything happens once.  Sourced by tests/fault/run.
# RULE: attendance-idempotent
# shellcheck shell=sh disable=SC2154
. "$top/tests/bench/service.sh"

tag=releve$$
service "$tag" "$(size 30 300)" 2
taps "$tag" >"$work/$tag.plan"
"$load" form --url "$GUICHET_URL" --plan "$work/$tag.plan" -c 2 --retry \
    --pause 10 --history "$work/$tag.history" -t 120 >"$work/$tag.load" &
busy=$!
killed=0
while kill -0 "$busy" 2>/dev/null; do
	victim=$(workers clerk | shuf -n 1)
	[ -n "$victim" ] && kill -9 "$victim" 2>/dev/null &&
		killed=$((killed + 1))
	sleep 0.1
done
wait "$busy"
printf '# %s workers killed; ' "$killed"
tr '\n' ' ' <"$work/$tag.load"
echo

slot_one() { sql -c "select count(*) from guichet.$1 where school = $site"; }
is_one() { [ "$(slot_one "$1")" = "$2" ]; }

try 'Workers were killed while two tablets marked' [ "$killed" -ge 5 ]
try 'Every tap got its answer in the end' [ "$(got status_303 \
    "$work/$tag.load")" = "$(wc -l <"$work/$tag.plan")" ]
try 'and each was made once' [ "$(sql -c "select count(*)
    from guichet.attendance_mark h join guichet.attendance a
    on a.id = h.attendance where a.school = $site")" = \
    "$(wc -l <"$work/$tag.plan")" ]

# The closing takes a second at its end, and its worker dies in it.
sql -c "create function guichet.essai_slow() returns trigger language plpgsql
	as 'begin perform pg_sleep(1); return null; end';
    create trigger essai_slow after insert on guichet.slot_closing
	for each row when (new.school = $site)
	execute function guichet.essai_slow()"
printf '%s\t%s\t%s\t%s\n' "$(head -n 1 "$work/$tag.tablets")" \
    "/agent/pointage/cloture?day=$day&site=$site&activity=canteen" \
    /agent/pointage/cloturer "day=$day&site=$site&activity=canteen" \
    >"$work/$tag.close"
"$load" form --url "$GUICHET_URL" --plan "$work/$tag.close" -c 1 --retry \
    -t 60 >"$work/$tag.closed" &
busy=$!
is_asleep() {
	[ "$(sql -c "select count(*) from pg_stat_activity
	    where usename = 'clerk' and wait_event = 'PgSleep'")" != 0 ]
}
within 10 is_asleep
for victim in $(workers clerk); do
	kill -9 "$victim" 2>/dev/null
done
sleep 0.2
cut=$(slot_one slot_closing)
wait "$busy"
sql -c "drop trigger essai_slow on guichet.slot_closing;
    drop function guichet.essai_slow()"
try 'A closing that was cut has closed nothing' [ "$cut" = 0 ]
try 'The tablet asks again and is told that it is closed' \
    grep -q '^status_303=1' "$work/$tag.closed"
try 'and the day was closed once' is_one slot_closing 1
try 'with one line for each child' [ "$(sql -c "select count(*)
    from guichet.attendance_line l join guichet.attendance a
    on a.id = l.attendance where a.school = $site")" = \
    "$(sql -c "select count(*) from guichet.attendance
    where school = $site")" ]
try 'and nothing amiss' [ -z "$(sql -c "select * from
    guichet.attendance_faults() f where f.school = $site")" ]
