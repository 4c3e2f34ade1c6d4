#!/bin/sh
# A person makes an account: asked, mailed, confirmed, signed in.
. "${0%/*}/lib.sh"
forgive
me=paule.$$@essai.example
key='girafe bleue quatre pas'

ask_account() {
	submit /inscription "email=$1" given=Paule "family=Neuve" born= \
	    "password=${2:-$key}"
}

t 'The sign-in page leads to the form, which asks five things' '
	get /connexion && has "href=\"/inscription\"" && get /inscription &&
	is 200 && whole_page && [ "$(grep -o " id=\"f-[a-z]*\"" "$W/body" | wc -l)" = 5 ]'

t 'A short, a common and a known password are refused, each with its reason' '
	ask_account "$me" short && is 422 && says error.MU432 &&
	has "value=\"$me\"" && lacks "value=\"short\"" &&
	ask_account "$me" motdepasse2026 && is 422 && says error.MU434 &&
	ask_account "longueadresse@essai.example" "longueadresse-2026" && is 422 &&
	says error.MU435 &&
	ask_account "$me" "Saint-Aubin-le-Vieux" && is 422 && says error.MU435'

t 'What is asked for is answered at once, and the same again for a repeat' '
	get /inscription && form /inscription >"$W/pairs" &&
	cp "$W/pairs" "$W/first" &&
	send_pairs /inscription "email=$me" given=Paule family=Neuve born= \
	    "password=$key" && is 303 &&
	header_has Location "/compte/fait?quoi=asked" &&
	cp "$W/first" "$W/pairs" &&
	send_pairs /inscription "email=$me" given=Paule family=Neuve born= \
	    "password=$key" && is 303 && follow && is 200 && whole_page &&
	says done.mail-day &&
	[ "$(sql -c "select count(*) from guichet.account_ask
	    where identifier = '\''$me'\''")" = 1 ]'

t 'There is no account before the link is used' '
	sign_in "$me" "$key" && is 422 && forgive'

# RULE: link-single-use
t 'Opening the link changes nothing: programs that look through mail may' '
	link_of "$me" known-token-$$ &&
	[ "$(kinds_to "$me")" = account-confirm ] &&
	get "/inscription/confirmer?jeton=known-token-$$" && is 200 &&
	get "/inscription/confirmer?jeton=known-token-$$" && is 200 &&
	whole_page && says confirm.lead'

t 'Its button makes the account' '
	submit /inscription/confirmer && is 303 && follow && is 200 &&
	says done.confirmed && sign_in "$me" "$key" && is 303 &&
	get /mon-compte && is 200 && has "$me" && says account.not-filed'

t 'The link has been used: the page says so, and where to go' '
	as other && get "/inscription/confirmer?jeton=known-token-$$" && is 200 &&
	says link.used && has "href=\"/connexion\""'

# RULE: link-superseded
t 'A link sent once more replaces the first' '
	other=second.$$@essai.example &&
	get /inscription && ask_account "$other" && is 303 &&
	link_of "$other" first-token-$$ &&
	get "/inscription/confirmer?jeton=first-token-$$" && cp "$W/body" "$W/old" &&
	get /inscription/renvoyer && is 200 && whole_page &&
	submit /inscription/renvoyer "email=$other" && is 303 && follow && is 200 &&
	link_of "$other" second-token-$$ &&
	[ "$(kinds_to "$other")" = "account-confirm account-confirm" ] &&
	cp "$W/old" "$W/body" && submit /inscription/confirmer && is 422 &&
	says error.MU436 &&
	get "/inscription/confirmer?jeton=second-token-$$" &&
	submit /inscription/confirmer && is 303'

# RULE: link-expires
t 'A link of yesterday has expired' '
	late=late.$$@essai.example && get /inscription && ask_account "$late" &&
	link_of "$late" late-token-$$ && sql -c "update guichet.account_ask
	    set asked_at = asked_at - interval '\''25 hours'\'',
	    expires = expires - interval '\''25 hours'\''
	    where identifier = '\''$late'\''" &&
	get "/inscription/confirmer?jeton=late-token-$$" && is 200 &&
	says link.expired && has "href=\"/inscription/renvoyer\""'

t 'A link of nobody is no error, but nothing either' '
	get "/inscription/confirmer?jeton=nothing" && is 200 && says link.unknown &&
	get /inscription/confirmer && is 200 && says link.unknown'

# The token exists in this mail alone.
t 'The mail itself leads there' '
	real=vraie.$$@essai.example && get /inscription && ask_account "$real" &&
	is 303 && path=$(mail_link "$real" /inscription/confirmer) &&
	get "$path" && is 200 && says confirm.lead &&
	submit /inscription/confirmer && is 303 && follow && says done.confirmed'

t_done
