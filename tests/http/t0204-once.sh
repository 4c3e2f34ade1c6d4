#!/bin/sh
# A form may be sent twice, lost, or sent by two hands: it counts once.
. "${0%/*}/lib.sh"
forgive
parent once 2
as family
enter "$who"
week_free

writes() {
	sql -c "select count(*) from guichet.booking where booked_by = $person"
}

# RULE: canteen-nonce
t 'The same form sent again gives the same answer and does nothing more' '
	get "$week" && form /cantine/reserver >"$W/pairs" &&
	send_pairs /cantine/reserver "wanted=$slot1" && is 303 &&
	one=$(header Location) && [ "$(writes)" = 1 ] &&
	post /cantine/reserver --data-binary "@$W/sent" && is 303 &&
	[ "$(header Location)" = "$one" ] && [ "$(writes)" = 1 ]'

t 'Sent ten times at once it has one effect, and all ten read the same' '
	week_free && get "$week" && form /cantine/reserver >"$W/pairs" &&
	printf "wanted=%s\n" "$slot1" "$slot2" >>"$W/pairs" &&
	encode <"$W/pairs" >"$W/sent" && before=$(writes) &&
	: >"$W/ten" && jobs_left= &&
	for i in 1 2 3 4 5 6 7 8 9 10; do
		curl -sS -o /dev/null -b "$jar" -H "Origin: $origin" \
		    -w "%{http_code} %{redirect_url}\n" --data-binary \
		    "@$W/sent" "$base/cantine/reserver" >>"$W/ten" &
		jobs_left="$jobs_left $!"
	done && wait $jobs_left
	cat "$W/ten"
	[ "$(wc -l <"$W/ten")" = 10 ] && [ "$(sort -u "$W/ten" | wc -l)" = 1 ] &&
	grep -q "^303 " "$W/ten" && [ "$(writes)" = $((before + 2)) ] &&
	[ "$(booked)" = 2 ]'

t 'The same nonce with other content is a conflict, and does nothing' '
	get "$week" && form /cantine/reserver >"$W/pairs" &&
	cp "$W/pairs" "$W/kept" &&
	send_pairs /cantine/reserver "wanted=$slot1" "wanted=$slot2" \
	    "wanted=$slot3" && is 303 && after=$(booked) &&
	cp "$W/kept" "$W/pairs" && send_pairs /cantine/reserver &&
	is 409 && whole_page && [ "$(booked)" = "$after" ]'

t 'A nonce of one parent is of no use to another' '
	get "$week" && form /cantine/reserver >"$W/pairs" &&
	cp "$W/pairs" "$W/kept" && parent once-thief 1 && as thief &&
	enter "$who" && cp "$W/kept" "$W/pairs" &&
	send_pairs /cantine/reserver && is 403; r=$?; as family; return $r'

t 'Signing out twice with one form is once' '
	as again && parent once-out 0 && enter "$who" && get / &&
	form /deconnexion >"$W/pairs" && cp "$W/pairs" "$W/kept" &&
	send_pairs /deconnexion && is 303 && cp "$W/kept" "$W/pairs" &&
	send_pairs /deconnexion && { is 303 || is 403; }'

t_done
