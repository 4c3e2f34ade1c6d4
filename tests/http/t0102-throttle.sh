#!/bin/sh
# Somebody who tries many passwords has to wait, and is told until when.
. "${0%/*}/lib.sh"
forgive
undo forgive
parent throttle

tries() {
	tries_n=$1
	while [ "$tries_n" -gt 0 ]; do
		sign_in "$2" "wrong-$tries_n"
		[ "$status" != 429 ] || return 0
		tries_n=$((tries_n - 1))
	done
}

t 'The first four wrong passwords are only wrong' '
	as guess && for i in 1 2 3 4; do
		sign_in "$who" "wrong-$i" && is 422 || return; done'

# RULE: sign-in-throttle
t 'A few more, and the page says to wait and until what time' '
	tries 6 "$who" && is 429 && whole_page && says error.MU431 &&
	visible | grep -qE "[0-9]+.h( [0-9]{2})?" && has "value=\"$who\""'

t 'While one waits, even the right password is not looked at' '
	sign_in "$who" "$password" && is 429'

t 'An unknown name is made to wait just the same' '
	forgive && as guess2 && tries 10 nobody-there@example.org && is 429 &&
	says error.MU431'

t 'The others of the same house sign in meanwhile' '
	parent throttle-other && as other && sign_in "$who" "$password" &&
	is 303'

t 'Once the wait is over the right password opens, and all is forgotten' '
	parent throttle-after && as after && tries 10 "$who" && is 429 &&
	forgive && sign_in "$who" "$password" && is 303 &&
	as after2 && sign_in "$who" wrong && is 422'

t_done
