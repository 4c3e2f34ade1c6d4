#!/bin/sh
# French by default, English under /en.
. "${0%/*}/lib.sh"

t 'The home page is French' 'get / && is 200 && whole_page'

for page in / /aide /contact /accessibilite /mentions-legales \
    /donnees-personnelles /cookies /plan-du-site /connexion \
    /agent/connexion; do
	t "/en$page is the same page in English" '
		lang=en; [ "$page" = / ] && page=
		get /en$page && is 200 && whole_page; r=$?; lang=fr; return $r'
done

t 'Links of an English page stay English' '
	get /en/aide && has "href=\"/en/contact\"" &&
	lacks "href=\"/contact\""'

t 'The form of an English page is sent in English' '
	get /en/connexion && has "action=\"/en/connexion\""'

t 'The whole visit stays English: signing in leads to the English week' '
	set -- $(demo_account family) && get /en/connexion &&
	submit /en/connexion "identifier=$1" "password=$2" && is 303 &&
	header_has Location /en/cantine/semaine && follow && is 200 &&
	has "lang=\"en\"" && has "action=\"/en/cantine/reserver\""'

t 'A refusal is said in English' '
	forget && get /en/connexion &&
	submit /en/connexion identifier=nobody@example.org password=wrong-one &&
	is 422 && has "lang=\"en\""'

t 'A page not found is said in English' '
	get /en/nowhere && is 404 && has "lang=\"en\""'

t 'A language nobody speaks here is not found' 'get /xx/aide && is 404'
t 'French has no second address' 'get /fr/aide && is 404'

t_done
