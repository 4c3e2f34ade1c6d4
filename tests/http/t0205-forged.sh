#!/bin/sh
# A form that is not ours is refused.
. "${0%/*}/lib.sh"
forgive
parent forged 1
as family
enter "$who"
week_free

refused() {
	is 403 && whole_page && [ "$(booked)" = 0 ]
}

# fresh: a whole form of the week in $W/pairs, with a day ticked.
fresh() {
	get "$week" && form /cantine/reserver >"$W/pairs" &&
	printf 'wanted=%s\n' "$slot1" >>"$W/pairs"
}

change() { sed -i "$1" "$W/pairs"; }

t 'A form without its seal is refused' '
	fresh && change "/^seal=/d" && send_pairs /cantine/reserver && refused'

t 'A form with a made-up seal is refused' '
	fresh && change "s/^seal=.*/seal=AAAAAAAAAAAAAAAAAAAAAA/" &&
	send_pairs /cantine/reserver && refused'

t 'A form with one letter of the seal changed is refused' '
	fresh && seal=$(sed -n "s/^seal=//p" "$W/pairs") &&
	case $seal in A*) first=B ;; *) first=A ;; esac &&
	change "s/^seal=./seal=$first/" && send_pairs /cantine/reserver &&
	refused'

t 'A form with a seal too long or empty is refused' '
	fresh && change "s/^seal=.*/seal=/" && send_pairs /cantine/reserver &&
	case $status in 400 | 403) ;; *) false ;; esac && fresh &&
	change "s/^seal=.*/&AAAA/" && send_pairs /cantine/reserver &&
	case $status in 400 | 403) ;; *) false ;; esac && [ "$(booked)" = 0 ]'

t 'The seal of one form does not open another' '
	fresh && seal=$(field /deconnexion seal) &&
	once=$(field /deconnexion once) &&
	change "s/^seal=.*/seal=$seal/;s/^once=.*/once=$once/" &&
	send_pairs /cantine/reserver && refused'

t 'A seal goes with its nonce' '
	fresh && change "s/^once=.*/once=AAAAAAAAAAAAAAAAAAAAAA/" &&
	send_pairs /cantine/reserver && refused'

t 'A form without its nonce is no form of ours' '
	fresh && change "/^once=/d" && send_pairs /cantine/reserver &&
	case $status in 400 | 403) ;; *) false ;; esac && [ "$(booked)" = 0 ]'

t 'A form of another session of the same parent is refused' '
	fresh && cp "$W/pairs" "$W/kept" && as other-browser &&
	enter "$who" && cp "$W/kept" "$W/pairs" &&
	send_pairs /cantine/reserver && refused; r=$?; as family; return $r'

t 'A form sent from another site is refused' '
	fresh && encode <"$W/pairs" >"$W/sent" &&
	ask /cantine/reserver -X POST -H "Origin: https://evil.example" \
	    --data-binary "@$W/sent" && refused &&
	ask /cantine/reserver -X POST -H "Sec-Fetch-Site: cross-site" \
	    --data-binary "@$W/sent" && refused &&
	ask /cantine/reserver -X POST -H "Origin: null" \
	    --data-binary "@$W/sent" && refused'

t 'An old browser that says nothing of the origin may send its form' '
	fresh && encode <"$W/pairs" >"$W/sent" &&
	ask /cantine/reserver -X POST --data-binary "@$W/sent" && is 303 &&
	[ "$(booked)" = 1 ]'

t 'A form without a session is asked to sign in, and nothing is booked' '
	week_free && fresh && forget && send_pairs /cantine/reserver &&
	{ is 200 || is 303 || is 403; } && lacks "action=\"/deconnexion\"" &&
	[ "$(booked)" = 0 ]'

t 'The sign-in form is guarded too: nobody is signed in by another site' '
	as victim && get /connexion && form /connexion >"$W/pairs" &&
	printf "%s\n" "identifier=$who" "password=$password" >>"$W/pairs" &&
	encode <"$W/pairs" >"$W/sent" && forget &&
	post /connexion --data-binary "@$W/sent" && is 403 &&
	get /connexion && ask /connexion -X POST \
	    -H "Origin: https://evil.example" --data-binary "@$W/sent" &&
	is 403'

t 'No GET changes anything' '
	as family && enter "$who" && week_free && fresh &&
	encode <"$W/pairs" >"$W/sent" &&
	get "/cantine/reserver?$(cat "$W/sent")" && is 405 &&
	get "$week&wanted=$slot1" && is 400 && [ "$(booked)" = 0 ]'

t_done
