#!/bin/sh
# What may be asked, and how.
. "${0%/*}/lib.sh"

t 'HEAD is a GET without the page' '
	ask /aide --head && is 200 && lacks "<html" &&
	[ "$(header Content-Length)" -gt 1000 ]'

for method in PUT DELETE PATCH OPTIONS PROPFIND; do
	t "$method is refused with the methods that are allowed" '
		ask /aide -X $method && is 405 && header_has Allow GET'
done

t 'TRACE is refused and gives nothing back' '
	ask /aide -X TRACE -H "X-Secret: mirror" && is 405 && lacks mirror'

t 'A page that only receives forms tells a GET so' '
	sign_in_as family && get /cantine/reserver && is 405 &&
	header_has Allow POST && whole_page'

t 'A page that only shows refuses a POST' '
	post /aide --data "a=1" && is 405 && header_has Allow GET'

t 'A stranger learns the method before anything else' '
	forget && get /deconnexion && is 405'

t 'A form in another coding than ours is refused' '
	get /connexion && form /connexion >"$W/pairs" &&
	ask /connexion -X POST -H "Origin: $origin" \
	    -F identifier=a -F password=b && { is 400 || is 415; }'

t 'A form sent without its length or cut is no form' '
	post /connexion -H "Content-Length:" --data-binary "" &&
	{ is 400 || is 403 || is 411; }'

t 'The other host names of this machine change no link and no redirect' '
	ask /cantine/semaine -H "Host: evil.example" &&
	! header Location | grep evil && lacks evil.example'

t 'A proxy header of the visitor reaches nobody' '
	ask / -H "Proxy: http://evil.example/" && is 200'

t_done
