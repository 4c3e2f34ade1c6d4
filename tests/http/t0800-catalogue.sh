#!/bin/sh
# The procedures, before anybody says who they are.
. "${0%/*}/lib.sh"

t 'The catalogue opens without an account, each procedure under its service' '
	get /demarches && is 200 && whole_page &&
	has "/demarche?code=canteen-enrolment\"" &&
	has "/demarche?code=change-of-address\"" &&
	has "/demarche?code=public-space\"" &&
	has "/demarche?code=family-book-duplicate\"" &&
	has "<h2>Voirie et espace public</h2>"'

t 'The home page and the site map lead to it' '
	get / && has "href=\"/demarches\"" &&
	get /plan-du-site && has "href=\"/demarches\""'

t 'A search finds a procedure without accents' '
	get "/demarches?q=demenagement" && is 200 && whole_page &&
	has "/demarche?code=public-space\"" &&
	lacks "/demarche?code=family-book-duplicate\""'

t 'A search that finds nothing says what to try' '
	get "/demarches?q=xyzzy" && is 200 && whole_page && has xyzzy &&
	lacks "/demarche?code="'

t 'Before starting: who answers, documents and their texts, price, time, silence, appeals, other doors, data' '
	get "/demarche?code=canteen-enrolment" && is 200 && whole_page || return
	for what in "Éducation et petite enfance" "href=\"tel:+33199001234\"" \
	    "Justificatif de domicile" "article 3" "gratuite" "15 jours" \
	    "sans réponse, votre demande complète est acceptée" \
	    "L231-1" "telerecours" "L232-3" "Sans internet" \
	    "Archives départementales" "article 6, paragraphe 1" "PDF, JPEG"; do
		has "$what" || { no "$what"; return; }
	done'

t 'Where silence refuses, and where nothing is decided, the page says so' '
	get "/demarche?code=public-space" && is 200 && has "est refusée" &&
	get "/demarche?code=change-of-address" && is 200 &&
	has "pas de décision" && lacks "id=\"recours\""'

t 'A procedure that is not there is not found' '
	get "/demarche?code=nothing" && is 404 &&
	get /demarche && is 422'

t 'It is read in English too, with the texts of the town as they are' '
	lang=en; get "/en/demarche?code=family-book-duplicate" && is 200 &&
	whole_page && has "free of charge"; r=$?; lang=fr; return $r'

t_done
