#!/bin/sh
# Many post at once to the same accounts, in crossing orders: none waits for
# ever, none is lost, and who is killed leaves nothing.
# RULE: ledger-order
# RULE: ledger-once
# RULE: ledger-append-only
. "$(dirname "$0")/lib.sh"
town
psql -X -q -v ON_ERROR_STOP=1 -c 'begin' -f "$here/lib/ledger.sql" -c commit \
    >/dev/null
ask "select t.account('service'), t.account('family', h) from
    generate_series(201, 204) h" >/dev/null

# One poster: forty calls, each to all four homes, in its own order.
poster() {	# NAME ORDER
	for call in $(seq 40); do
		printf "select count(*) from guichet.ledger_post(t.regie(),
		    guichet.now(), (select array_agg(e order by (e).account %s)
		    from generate_series(201, 204) h, unnest(t.charge(
		    '%s-%s-' || h, h, h + %s)) e));\n" "$2" "$1" "$call" "$call"
	done | psql -X -A -t -q 2>&1
}
out=$(mktemp)
for name in a b c d; do
	case $name in a | c) order=asc ;; *) order=desc ;; esac
	poster $name $order >>"$out" &
done
# The same event from five, at once.
for _ in 1 2 3 4 5; do
	ask "select guichet.ledger_post(t.regie(), guichet.now(),
	    t.charge('same', 201, 7))" >>"$out.same" 2>&1 &
done
wait
is "$(grep -c ERROR "$out")" 0 'nobody is refused, nobody waits for ever'
is "$(ask "select count(*) from guichet.ledger_journal
    where object <> 'same'")" 640 'every journal is there'
is "$(wc -l <"$out.same" | tr -d ' ')" 1 'one of five posted the same event'
is "$(ask 'select count(*) from guichet.ledger_book_faults()')" 0 \
    'each account is its lines, in order, and all sum to zero'

# Killed before its commit: nothing of it stays, and the next is not held up.
psql -X -q -c "set application_name = 'killed'" -c 'begin' -c "select
    guichet.ledger_post(t.regie(), guichet.now(), t.charge('killed', 201, 9))" \
    -c 'select pg_sleep(30)' >/dev/null 2>&1 &
i=0
until [ "$(ask "select pg_terminate_backend(pid) from pg_stat_activity
    where application_name = 'killed' and query like '%sleep%'")" = t ]; do
	i=$((i + 1))
	[ $i -lt 50 ] || break
	sleep 0.1
done
wait
is "$(ask "select count(*) from guichet.ledger_journal
    where object = 'killed'")" 0 'who is killed leaves nothing'
is "$(ask "set statement_timeout = '5s'; select count(*) from
    guichet.ledger_post(t.regie(), guichet.now(), t.charge('next', 201, 9))")" \
    1 'and holds nobody up'
is "$(ask 'select count(*) from guichet.ledger_book_faults()')" 0 \
    'the ledger holds'

# What is committed gets no line more, not even a balanced pair.
is "$(ask "select t.by_hand((select min(id) from guichet.ledger_journal), 201,
    5)" 2>&1 | grep -c '^ERROR.*did not come with')" 1 \
    'a journal gets its lines in its own transaction, or never'
is "$(ask "begin; select guichet.ledger_post(t.regie(), guichet.now(),
    (t.charge('half', 201, 5))[1:1]); commit" 2>&1 | grep -c ERROR)" 1 \
    'half a journal is none'
is "$(ask "begin; insert into guichet.ledger_journal (regie, source, object,
    purpose, happened_at, booked_at) values (t.regie(), 'invoice', 'none',
    'issued', guichet.now(), guichet.now()); commit" 2>&1 |
    grep -c '0 lines that sum to')" 1 'nor is one without lines'
rm -f "$out" "$out.same"
finish
