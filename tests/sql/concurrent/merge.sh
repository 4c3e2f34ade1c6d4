#!/bin/sh
# Two clerks on one pair of files: one merge, whatever they press.
# RULE: merge-version
. "$(dirname "$0")/lib.sh"
town
{ sed 's/^begin;$//' "$here/lib/merge.sql"; } |
    psql -X -q -v ON_ERROR_STOP=1 -f - >/dev/null

# merge NONCE KEPT GONE SHOWN: the merge, or its SQLSTATE.
merge() {
	psql -X -A -t -q -U clerk -v VERBOSITY=verbose -c "
	    select from api.open('$(printf clerk | sha256sum | cut -c1-64)',
		'/agent/fusion', null, 1, true, false);
	    select id from api.merge_make('person', $2, $3, '$4', '{}', '$1')" \
	    2>&1 | sed -n 's/^ERROR:  \([A-Z0-9]*\):.*/\1/p; /^[0-9]*$/p' |
	    grep .
}
shown() { ask "select guichet.merge_state('person', $1, $2)"; }

out=$(mktemp)
same=$(shown 111 121)
i=0
while [ $i -lt 10 ]; do
	merge "$(nonce 7)" 111 121 "$same" >>"$out" &
	i=$((i + 1))
done
wait
is "$(sort "$out" | uniq -c | tr -s ' ')" " 10 1" 'ten times the same answer'
is "$(ask 'select count(*) from guichet.merge')" 1 'one merge'
is "$(ask "select count(*) from guichet.audit where action = 'merge'")" 1 \
    'one line of audit'

# Turned round by two clerks at once: one of them wins.
: >"$out"
one=$(shown 105 122)
other=$(shown 122 105)
merge "$(nonce 8)" 105 122 "$one" >>"$out" &
merge "$(nonce 9)" 122 105 "$other" >>"$out" &
wait
is "$(ask "select count(*) from guichet.merge where 122 in (kept, gone)")" 1 \
    'two clerks who turn it round make one merge'
is "$(grep -c MU "$out")" 1 'and one of them is told'

# An edit that is under way when the form comes: it is read again.
stale=$(shown 112 114)
psql -X -q -c "begin; update guichet.person set given = 'Thomas' where id = 112;
    select pg_sleep(0.5); commit" >/dev/null &
sleep 0.2
is "$(merge "$(nonce 10)" 112 114 "$stale")" MU558 \
    'an edit that came first is not lost'
wait
rm -f "$out"
finish
