#!/bin/sh
# What the logs keep, and what they never learn.
. "${0%/*}/lib.sh"
forgive
parent logs 1
as family
sign_in "$who" "$password"
cookie=$(session_cookie)
week_free
get "$week"
submit_boxes "$slot1"
recap=$(header Location | sed 's/.*recap=//')
as clerk
sign_in_as clerk
get '/agent/familles?q=Mystere42Zebulon'
ask '/aide?oops=Mystere43Zebulon' -H 'User-Agent: Mystere44Zebulon' \
    -H 'Referer: http://x.example/?q=Mystere45Zebulon'
as wrong
sign_in "$who" Mystere46Zebulon
sleep 1

never() {
	found=$(grep -rlF -e "$1" "$GUICHET_DIR/log")
	[ -z "$found" ] || no "$1 stands in $found"
}

t 'No argument of an address comes into a log' '
	never Mystere42Zebulon && never Mystere43Zebulon &&
	never "from=$monday" && never "q="'
t 'No address that a visitor came from, with its arguments' '
	never Mystere45Zebulon'
t 'No password, no cookie, no nonce' '
	never Mystere46Zebulon && never "$password" && never "$cookie" &&
	never "$recap"'
t 'No name and no e-mail of a person' '
	never "$who" && never "Enfant-1-$person" && never "Essai-L"'
t 'No day that a child eats' 'never "$slot1"'

t 'Every request is one line with its number, route, status and times' '
	get /aide && sleep 1 && line=$(grep -rhF "\"/aide\"" \
	    "$GUICHET_DIR/log" | grep -F "{" | tail -n 1) && echo "$line" &&
	printf "%s" "$line" | grep -qE "[0-9a-f]{32}" &&
	printf "%s" "$line" | grep -q "200" &&
	[ "$(printf "%s\n" "$line" | wc -c)" -le 4096 ]'

t 'No worker is too large from its first request on' '
	! grep -rE "\"cause\":\"memory\".*\"served\":1," "$GUICHET_DIR/log"'

t 'A number that a visitor sends as the request number is not believed' '
	ask /nulle-part -H "X-Request-Id: 00000000000000000000000000000042" \
	    -H "Request-Id: 00000000000000000000000000000042" && is 404 &&
	never 00000000000000000000000000000042'

t 'A line break in an address makes no second line in a log' '
	get "/aide%0a%7B%22event%22:%22forged%22%7D" && sleep 1 &&
	! grep -rE "^\{\"event\":\"forged" "$GUICHET_DIR/log"'

t_done
