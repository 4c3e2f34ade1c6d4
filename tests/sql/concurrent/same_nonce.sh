#!/bin/sh
# The same form sent ten times at once has one effect and one answer.
# RULE: canteen-nonce
. "$(dirname "$0")/lib.sh"
town

out=$(mktemp)
i=0
while [ $i -lt 10 ]; do
	save anne "$(nonce 7)" '{}' '{111:canteen:2026-11-23,112:canteen:2026-11-23}' >>"$out" &
	i=$((i + 1))
done
wait
is "$(sort "$out" | uniq -c | tr -s ' ')" " 10 $(nonce 7)" 'ten times the same answer'
is "$(ask 'select count(*) from guichet.booking')" 2 'two bookings'
is "$(ask 'select taken from guichet.day_slot where school = 1
    and day = '"'2026-11-23'")" 2 'two seats'
is "$(ask 'select count(*) from guichet.once_line')" 2 'two lines of recap'
is "$(ask "select count(*) from guichet.audit where action = 'canteen-save'")" 1 \
    'one line of audit'
is "$(save anne "$(nonce 7)" '{}' '{111:canteen:2026-11-24}')" MU409 \
    'another form under that nonce is a conflict'
rm -f "$out"
finish
