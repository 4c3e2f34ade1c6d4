#!/bin/sh
# Two parents save the same week at once, thirty times: one booking a child and
# day, never a deadlock, never an error.
# RULE: canteen-one-booking
# RULE: parent-usual-act
. "$(dirname "$0")/lib.sh"
town

out=$(mktemp)
all='{111:canteen:2026-11-23,111:canteen:2026-11-24,112:canteen:2026-11-23,112:canteen:2026-11-24,111:canteen:2026-11-26}'
i=100
while [ $i -lt 115 ]; do
	# One books while the other cancels, in turn.
	save anne "$(nonce $i)" '{}' "$all" >>"$out" &
	save bruno "$(nonce $i)" '{}' "$all" >>"$out" &
	save anne "$(nonce $((i + 50)))" "$all" '{}' >>"$out" &
	save bruno "$(nonce $((i + 50)))" "$all" '{111:canteen:2026-11-24}' >>"$out" &
	wait
	i=$((i + 1))
done
is "$(grep -c '^n' "$out")" 60 'every save is answered'
is "$(grep -v '^n' "$out")" '' 'no deadlock, no error'
is "$(ask 'select count(*) from (select child, day from guichet.booking where seat
    group by 1, 2 having count(*) > 1) x')" 0 'no child is booked twice'
is "$(ask 'select * from api.db_verify()')" '' 'seats and bookings agree'
save anne "$(nonce 900)" '{}' "$all" >/dev/null
is "$(ask 'select count(*) from guichet.booking where seat')" 5 \
    'and the last save counts'
rm -f "$out"
finish
