#!/bin/sh
# The pages that anybody may read.
. "${0%/*}/lib.sh"

public='/ /aide /contact /accessibilite /mentions-legales
	/donnees-personnelles /cookies /plan-du-site /connexion
	/agent/connexion'

: >"$W/titles"
for page in $public; do
	t "A stranger reads $page, whole, with one heading and a title" '
		get $page && is 200 && whole_page &&
		header_has Content-Type "text/html; charset=utf-8" &&
		printf "%s\n" "$(title)" >>"$W/titles"'
done

t 'Every public page has a title of its own' '
	# The two sign-in pages are told apart too.
	[ -z "$(sort "$W/titles" | uniq -d)" ] || {
		sort "$W/titles" | uniq -d; false; }'

t 'Each page leads to the legal pages, the contact and the accessibility' '
	get /aide && has "href=\"/mentions-legales\"" &&
	has "href=\"/contact\"" && has "href=\"/accessibilite\"" &&
	has "href=\"/donnees-personnelles\"" && has "href=\"/cookies\"" &&
	has "href=\"/plan-du-site\""'

t 'The home page says how accessible the site is' '
	get / && visible | grep -qi "accessibilité.*non conforme"'

t 'Nothing on a public page comes from another site' '
	for page in $public; do
		get $page && ! grep -oE "(src|href)=\"(https?:)?//[^\"]*" \
		    "$W/body" | grep -E "src=|rel=" || return
		! grep -E "<link[^>]*href=\"(https?:)?//" "$W/body" || return
	done'

t 'An address that nobody made is a page that says so and helps on' '
	get /cantine/nulle-part && is 404 && whole_page && has "href=\"/\""'

t 'A path is exact: a slash too many or a dot is not found' '
	get /aide/ && is 404 &&
	get /aide/../contact && { is 404 || is 400 || is 200; } &&
	get /AIDE && is 404 && get /aide.html && is 404'

t 'A family page asks a stranger to sign in first' '
	forget && get /cantine/semaine && is 303 &&
	header_has Location /connexion && follow && is 200 &&
	has "name=\"password\""'

t 'A back office page asks a stranger to sign in at the door of clerks' '
	forget && get /agent && is 303 &&
	header_has Location /agent/connexion && get /agent/familles &&
	is 303 && header_has Location /agent/connexion'

t_done
