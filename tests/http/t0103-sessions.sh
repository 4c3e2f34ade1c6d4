#!/bin/sh
# A person sees where they are signed in, and ends what they do not know.
. "${0%/*}/lib.sh"
forgive
parent sessions

as phone
sign_in "$who" "$password"
as spare
sign_in "$who" "$password"
as desk
sign_in "$who" "$password"

ids() { grep -oE 'name="id"[^>]*value="[0-9]+"|value="[0-9]+"[^>]*name="id"' \
	"$W/body" | grep -oE '[0-9]+'; }

t 'The list names each open session and says which is this one' '
	as desk && get /mes-connexions && is 200 && whole_page &&
	[ "$(sql -c "select count(*) from guichet.session s
	    join guichet.account a on a.id = s.account
	    where a.identifier = '\''$who'\''")" = 3 ] &&
	[ "$(ids | sort -u | wc -l)" = 2 ]'

t 'Ending the session of the phone signs the phone out, not the desk' '
	as phone && phone=$(session_id) && as desk &&
	get /mes-connexions && tokens /mes-connexions/fermer >"$W/pairs" &&
	send_pairs /mes-connexions/fermer "id=$phone" && is 303 &&
	header_has Location /mes-connexions &&
	as phone && get /cantine/semaine && is 303 &&
	as desk && get /cantine/semaine && is 200'

# RULE: session-own
t 'The session of somebody else is not found, never forbidden' '
	parent sessions-other && as other && sign_in "$who" "$password" &&
	theirs=$(session_id) && as desk && get /mes-connexions &&
	tokens /mes-connexions/fermer >"$W/pairs" &&
	send_pairs /mes-connexions/fermer "id=$theirs" && is 404 &&
	as other && get /cantine/semaine && is 200'

t 'A session that never was is not found in the same words' '
	visible >"$W/theirs"; as desk && get /mes-connexions &&
	tokens /mes-connexions/fermer >"$W/pairs" &&
	send_pairs /mes-connexions/fermer "id=999999999999" && is 404 &&
	whole_page'

t 'Ending one that has ended already does no harm' '
	as desk && get /mes-connexions && tokens /mes-connexions/fermer >"$W/pairs" &&
	send_pairs /mes-connexions/fermer "id=$phone" &&
	{ is 303 || is 404; }'

t 'One may end the very session in hand' '
	as desk && own=$(session_id) && get /mes-connexions &&
	tokens /mes-connexions/fermer >"$W/pairs" &&
	send_pairs /mes-connexions/fermer "id=$own" && is 303 && follow &&
	is 303 && header_has Location /connexion'

t 'A clerk sees and ends their own sessions too' '
	as clerk2 && sign_in_as clerk && mine=$(session_id) &&
	as clerk && sign_in_as clerk && get /agent/mes-connexions && is 200 &&
	whole_page && has "action=\"/agent/mes-connexions/fermer\"" &&
	tokens /agent/mes-connexions/fermer >"$W/pairs" &&
	send_pairs /agent/mes-connexions/fermer "id=$mine" && is 303 &&
	as clerk2 && get /agent && is 303 && as clerk && get /agent && is 200'

t_done
