#!/bin/sh
# Signing in and out, for families and for the back office.
. "${0%/*}/lib.sh"
forgive
parent signin

t 'A family signs in and is led to its week' '
	sign_in "$who" "$password" && is 303 &&
	header_has Location /cantine/semaine && follow && is 200 && whole_page'

t 'The page says who is signed in and offers to sign out' '
	get /cantine/semaine && visible | grep -qF "$given" &&
	has "action=\"/deconnexion\""'

t 'The cookie is for this site, out of reach of scripts, with the browser' '
	as cookie && sign_in "$who" "$password" && is 303 &&
	header Set-Cookie >"$W/cookies" && [ -s "$W/cookies" ] &&
	! grep -vi "; *path=/" "$W/cookies" &&
	! grep -vi "; *httponly" "$W/cookies" &&
	! grep -vi "; *samesite=lax" "$W/cookies" &&
	! grep -i "; *domain=" "$W/cookies"'

t 'The session cookie changes at sign-in and holds 256 random bits' '
	as cookie2 && get /connexion && before=$(cookie_values) &&
	submit /connexion "identifier=$who" "password=$password" && is 303 &&
	after=$(session_cookie) && [ ${#after} -ge 43 ] &&
	! printf "%s\n" "$before" | grep -qF -e "$after"'

t 'Only a digest of the cookie is kept in the database' '
	digest=$(printf "%s" "$after" | sha256sum | cut -c1-64) &&
	[ "$(sql -c "select count(*) from guichet.session
	    where digest = decode('\''$digest'\'', '\''hex'\'')")" = 1 ] &&
	! sql -c "select to_jsonb(s) from guichet.session s" |
	grep -qF -e "$after"'

t 'A name is the same in capitals, with spaces around it' '
	as capitals && sign_in "  $(printf "%s" "$who" |
	    tr "[:lower:]" "[:upper:]") " "$password" && is 303'

t 'A password is exactly as typed: a space or a capital more is wrong' '
	as exact && sign_in "$who" "$password " && is 422 &&
	sign_in "$who" "$(printf "%s" "$password" |
	    tr "[:lower:]" "[:upper:]")" && is 422'

t 'A wrong password brings the page back, with the name and without the password' '
	forgive; as wrong && sign_in "$who" not-the-password && is 422 &&
	whole_page && says error.MU430 && has "value=\"$who\"" &&
	lacks not-the-password &&
	title | grep -q "^Erreur"'

t 'A missing name or password is named, beside its field' '
	as missing && get /connexion &&
	submit /connexion identifier= password= && is 422 && whole_page &&
	has "aria-invalid=\"true\"" &&
	[ "$(grep -o "aria-invalid=\"true\"" "$W/body" | wc -l)" = 2 ] &&
	[ "$(grep -o "href=\"#f-" "$W/body" | wc -l)" = 2 ]'

t 'Signing out ends the session, not only the cookie' '
	as signout && sign_in "$who" "$password" && is 303 &&
	cp "$jar" "$W/jar-stolen" && follow && submit /deconnexion && is 303 &&
	header_is Location / && get /cantine/semaine && is 303 &&
	as stolen && get /cantine/semaine && is 303 &&
	header_has Location /connexion'

t 'Signing out clears what the browser keeps' '
	as clear && sign_in "$who" "$password" && follow &&
	submit /deconnexion && is 303 &&
	header Set-Cookie | grep -qiE "max-age=0|expires=Thu, 01.Jan.1970"'

t 'Signing out twice, or after the session ended, does no harm' '
	as twice && sign_in "$who" "$password" && follow &&
	form /deconnexion >"$W/pairs" && cp "$W/pairs" "$W/again" &&
	send_pairs /deconnexion && is 303 && cp "$W/again" "$W/pairs" &&
	send_pairs /deconnexion && { is 303 || is 403; }'

t 'A clerk signs in at the door of the back office' '
	as clerk && sign_in_as clerk && header_has Location /agent &&
	follow && is 200 && whole_page'

t 'A family account opens nothing at the door of the back office' '
	as intruder && sign_in "$who" "$password" /agent/connexion && is 422 &&
	says error.MU430'

t 'A clerk account opens nothing at the door of families' '
	as intruder2 && set -- $(demo_account clerk) &&
	sign_in "$1" "$2" /connexion && is 422 && says error.MU430'

t 'One browser may hold a family and a clerk session; neither opens the other' '
	as both && sign_in "$who" "$password" && sign_in_as clerk &&
	get /cantine/semaine && is 200 && get /agent && is 200 &&
	get /agent && submit /agent/deconnexion && is 303 &&
	get /agent && is 303 && get /cantine/semaine && is 200'

t 'The cookie of a family, under the name of the clerk, opens nothing' '
	as mixed && sign_in "$who" "$password" && value=$(session_cookie) &&
	clerk_name=$(as clerk && cookie_name) &&
	forget && get /agent -H "Cookie: $clerk_name=$value" && is 303'

t 'Each agent lands where their work is' '
	as clerk && sign_in_as clerk && header_is Location /agent &&
	as accountant && sign_in_as accountant &&
	header_is Location /agent/facturation && follow && is 200'

t 'A made-up cookie is a stranger' '
	as madeup && name=$(as cookie2; cookie_name) && as madeup &&
	get /cantine/semaine -H "Cookie: $name=$(printf "A%.0s" $(seq 43))" &&
	is 303 && get /cantine/semaine -H "Cookie: $name=%00" && is 303 &&
	get /cantine/semaine -H "Cookie: $name=$(printf "A%.0s" $(seq 4000))" &&
	is 303'

t 'The same cookie planted twice counts as none' '
	as cookie2 && name=$(cookie_name) && value=$(session_cookie) &&
	as planted && get /cantine/semaine \
	    -H "Cookie: $name=$value; $name=$value" && is 303'

# RULE: session-idle
t 'A session that has been idle too long asks to sign in again' '
	as idle && sign_in "$who" "$password" && is 303 &&
	age_session "$(session_cookie)" && get /cantine/semaine && is 303 &&
	header_has Location /connexion'

t 'A disabled account is signed out at once and cannot come back' '
	parent disabled && as disabled && sign_in "$who" "$password" &&
	is 303 && sql -c "update guichet.account
	    set disabled_at = transaction_timestamp()
	    where identifier = '\''$who'\''" && get /cantine/semaine &&
	is 303 && sign_in "$who" "$password" && is 422 && says error.MU430'

t_done
