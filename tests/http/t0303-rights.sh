#!/bin/sh
# Who may see what in the back office.
. "${0%/*}/lib.sh"
forgive

forbidden() { is 403 && whole_page && lacks "/agent/famille?id="; }

t 'The kitchen sees its count and the day' '
	as kitchen && enter_as kitchen && get /agent/cuisine && is 200 &&
	get /agent && is 200'

t 'The kitchen cannot search nor read families' '
	get /agent/familles && forbidden && get "/agent/familles?q=a" &&
	forbidden && get "/agent/famille?id=1" && forbidden'

t 'A file the kitchen may not read and one that never was look the same' '
	get "/agent/famille?id=1" && one=$status && get \
	    "/agent/famille?id=999999999" && [ "$status" = "$one" ]'

t 'The menu of the kitchen does not offer what it cannot open' '
	get /agent/cuisine && lacks "href=\"/agent/familles\"" &&
	has "href=\"/agent/cuisine\""'

t 'A clerk sees the day, the count and the families' '
	as clerk && enter_as clerk && for page in /agent /agent/cuisine \
	    /agent/familles; do get $page && is 200 || return; done'

t 'An administrator too' '
	as admin && enter_as admin && for page in /agent /agent/cuisine \
	    /agent/familles; do get $page && is 200 || return; done'

t 'A stranger sees nothing of it' '
	as nobody && for page in /agent /agent/cuisine /agent/familles \
	    "/agent/famille?id=1" /agent/mes-connexions; do
		get "$page" && is 303 &&
		header_has Location /agent/connexion || return
	done'

t 'A right that is taken away counts from the next page on' '
	as clerk && get /agent/familles && is 200 &&
	sql -c "update guichet.agent_right set superseded_at = guichet.now()
	    where what = '\''family-read'\'' and superseded_at is null" &&
	get /agent/familles && is 403; r=$?
	sql -c "update guichet.agent_right set superseded_at = null
	    where what = '\''family-read'\''"; return $r'

t_done
