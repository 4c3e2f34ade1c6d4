#!/bin/sh
# A forgotten password: a link, once, and every session ends.
. "${0%/*}/lib.sh"
forgive
parent oubli
new='tuile ronde sept chats'

t 'The page asks for the address alone' '
	get /mot-de-passe/oublie && is 200 && whole_page &&
	submit /mot-de-passe/oublie "email=$who" && is 303 && follow && is 200 &&
	says done.mail-hour && whole_page'

# RULE: password-ends-sessions
t 'The link lets another password be chosen, and ends what was open' '
	as phone && sign_in "$who" "$password" && is 303 &&
	as desk && link_of "$who" reset-token-$$ &&
	[ "$(kinds_to "$who")" = password-reset ] &&
	get "/mot-de-passe/nouveau?jeton=reset-token-$$" && is 200 && whole_page &&
	submit /mot-de-passe/nouveau password=short && is 422 &&
	says error.MU432 &&
	submit /mot-de-passe/nouveau "password=$new" && is 303 && follow &&
	is 200 && says done.password &&
	as phone && get /cantine/semaine && is 303 &&
	[ "$(kinds_to "$who")" = "password-changed password-reset" ]'

t 'The old password is of no use any more, the new one is' '
	as desk && sign_in "$who" "$password" && is 422 &&
	sign_in "$who" "$new" && is 303'

# RULE: link-single-use
t 'The link works once' '
	as else && get "/mot-de-passe/nouveau?jeton=reset-token-$$" && is 200 &&
	says link.used && lacks "type=\"password\""'

# RULE: link-superseded
t 'A newer link replaces an older one, and an hour ends both' '
	get /mot-de-passe/oublie && submit /mot-de-passe/oublie "email=$who" &&
	link_of "$who" older-$$ && get /mot-de-passe/oublie &&
	submit /mot-de-passe/oublie "email=$who" && link_of "$who" newer-$$ &&
	get "/mot-de-passe/nouveau?jeton=older-$$" && says link.used &&
	get "/mot-de-passe/nouveau?jeton=newer-$$" && cp "$W/body" "$W/open" &&
	sql -c "update guichet.account_ask set expires = asked_at
	    + interval '\''1 second'\'', asked_at = asked_at
	    - interval '\''1 minute'\'' where identifier = '\''$who'\''
	    and used_at is null" && sleep 1 &&
	cp "$W/open" "$W/body" &&
	submit /mot-de-passe/nouveau "password=$new" && is 422 &&
	says error.MU436'

# RULE: ask-throttle
t 'Nobody fills a mailbox with links: after five within the hour, wait' '
	for i in 1 2; do get /mot-de-passe/oublie &&
	submit /mot-de-passe/oublie "email=$who" && is 303 || return; done
	get /mot-de-passe/oublie &&
	submit /mot-de-passe/oublie "email=$who" && is 429 &&
	says error.MU431'

t_done
