#!/bin/sh
# Nobody learns from the sign-in page who has an account.
. "${0%/*}/lib.sh"
forgive
parent neutral

# What the page says, without what differs at each view.
plain_page() {
	visible | sed -e "s/$1/NAME/g"
}

# RULE: sign-in-neutral
t 'An unknown name and a wrong password get the same page' '
	as one && sign_in "$who" wrong-password-1 && is 422 &&
	plain_page "$who" >"$W/known" && cp "$W/head" "$W/known.head" &&
	as two && sign_in nobody-here@example.org wrong-password-1 && is 422 &&
	plain_page nobody-here@example.org >"$W/unknown" &&
	diff "$W/known" "$W/unknown"'

t 'The headers are of the same kind and the pages of the same length' '
	for f in "$W/head" "$W/known.head"; do
		sed -e "s/:.*//" "$f" | grep -v "^HTTP" | sort >"$f.names"
	done
	diff "$W/head.names" "$W/known.head.names"'

# Medians of a few tries each, taken in turns; a key takes some 250 ms, so
# an answer without one would come in a fraction.
took() {
	forgive
	get /connexion
	form /connexion >"$W/pairs"
	printf '%s\n' "identifier=$1" password=wrong-password-2 >>"$W/pairs"
	encode <"$W/pairs" >"$W/sent"
	curl -sS -o /dev/null -b "$jar" -c "$jar" -w '%{time_total}\n' \
	    -H "Origin: $origin" --data-binary "@$W/sent" \
	    "$base/connexion" | awk '{ printf "%d\n", $1 * 1000000 }'
}

median() { sort -n | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'; }

t 'An unknown name takes as long as a known one' '
	as timing; : >"$W/a"; : >"$W/b"
	for i in 1 2 3 4 5 6 7; do
		took "$who" >>"$W/a"
		took "nobody-$i@example.org" >>"$W/b"
	done
	a=$(median <"$W/a") b=$(median <"$W/b")
	echo "known $a us, unknown $b us"
	[ "$b" -gt $((a * 7 / 10)) ] && [ "$b" -lt $((a * 14 / 10)) ] &&
	[ "$b" -gt 50000 ]'

t 'A disabled account answers like an unknown one' '
	forgive; sql -c "update guichet.account
	    set disabled_at = transaction_timestamp()
	    where identifier = '\''$who'\''" &&
	as three && sign_in "$who" "$password" && is 422 &&
	plain_page "$who" | diff "$W/known" -'

t_done
