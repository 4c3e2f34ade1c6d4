#!/bin/sh
# What every answer tells the browser, whatever its status.
. "${0%/*}/lib.sh"

guarded() {
	header_is X-Content-Type-Options nosniff &&
	header_is Referrer-Policy same-origin &&
	header_is Cross-Origin-Opener-Policy same-origin &&
	header_is Cross-Origin-Resource-Policy same-origin &&
	header_has Permissions-Policy 'camera=()' &&
	header_has Permissions-Policy 'microphone=()' &&
	header_has Permissions-Policy 'geolocation=()' &&
	[ -n "$(header Content-Security-Policy)" ] &&
	[ "$(header Content-Security-Policy | wc -l)" = 1 ] &&
	header_has Content-Security-Policy "default-src 'none'" &&
	header_has Content-Security-Policy "frame-ancestors 'none'" &&
	header_has Content-Security-Policy "base-uri 'none'" &&
	! header Content-Security-Policy | grep -q unsafe &&
	[ "$(header X-Content-Type-Options | wc -l)" = 1 ] &&
	! header Server | grep -q '[0-9]' &&
	[ -z "$(header X-Powered-By)" ]
}

t 'Security headers come with a page (200)' 'get / && is 200 && guarded'
t 'Security headers come with a redirect (303)' '
	forget && get /cantine/semaine && is 303 && guarded'
t 'Security headers come with a bad request (400)' '
	get "/aide?inconnu=1" && is 400 && guarded'
t 'Security headers come with a refusal (403)' '
	get /connexion && post /connexion --data \
	"identifier=a&password=b&once=AAAAAAAAAAAAAAAAAAAAAA&seal=AAAA" &&
	is 403 && guarded'
t 'Security headers come with a page not found (404)' '
	get /nulle-part && is 404 && guarded'
t 'Security headers come with a method not allowed (405)' '
	ask / -X PUT && is 405 && guarded'
t 'Security headers come with a form too large (413)' '
	head -c 300000 /dev/zero | tr "\\0" a >"$W/big" &&
	post /connexion --data-binary "@$W/big" && is 413 && guarded'
t 'Security headers come with a refused form (422)' '
	get /connexion && submit /connexion identifier= password=x &&
	is 422 && guarded'
t 'Security headers come with an asset' '
	get / && css=$(grep -oE "/s/[0-9a-f]+/[a-z0-9./-]+\.css" "$W/body" |
	head -n 1) && get "$css" && is 200 && guarded'
t 'Security headers come with a missing asset' '
	get /s/0000000000000000/site.css && is 404 && guarded'

t 'Scripts need a nonce that no two pages share and the log does not know' '
	get / && one=$(header Content-Security-Policy |
	    grep -o "nonce-[A-Za-z0-9+/_=-]*") &&
	get / && two=$(header Content-Security-Policy |
	    grep -o "nonce-[A-Za-z0-9+/_=-]*") &&
	[ ${#one} -ge 28 ] && [ "$one" != "$two" ] &&
	! grep -rqF -e "${two#nonce-}" "$GUICHET_DIR/log"'

t 'Every script of a page carries the nonce of its policy, none is inline' '
	get / && nonce=$(header Content-Security-Policy |
	    sed -n "s/.*nonce-\([A-Za-z0-9+\/_=-]*\).*/\1/p") &&
	tr "\n" " " <"$W/body" | grep -o "<script[^>]*>[^<]*" >"$W/scripts"
	! grep -v "nonce=\"$nonce\"" "$W/scripts" &&
	! grep -E ">[^ ]" "$W/scripts" && ! grep -E "<style| style=| on[a-z]+=\"" "$W/body"'

self="'self'"
t 'Forms may be sent to this site only' '
	get /connexion &&
	header_has Content-Security-Policy "form-action $self"'

t 'What is personal is kept by no cache' '
	sign_in_as family && header_has Cache-Control no-store && follow &&
	is 200 && header_has Cache-Control no-store && get /connexion &&
	header_has Cache-Control no-store'

t 'The length of a page is announced, so that a cut one is known' '
	ask /aide -H "Accept-Encoding:" && is 200 &&
	[ "$(header Content-Length)" = "$(wc -c <"$W/body")" ]'

t_done
