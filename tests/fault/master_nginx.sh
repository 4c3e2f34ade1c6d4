# The nginx example of a town in front of the demonstration's workers, and in
# front of none.  Sourced by tests/fault/run.
# shellcheck shell=sh disable=SC2154

. "$top/tests/lib/nginx.sh"

town_dir=
town_start() {	# town_start RUN: workers' sockets lie in RUN
	town_dir=$(mktemp -d /tmp/guichet-town.XXXXXX)
	chmod 755 "$town_dir"
	(cd "$top" && nginx_town "$town_dir" 20080 20443 20081 "$1")
	town_owner=$(stat -c %U:%G "$GUICHET_DIR")
	[ "$(id -u)" != 0 ] || chown -R "$town_owner" "$town_dir"
	if [ "$(id -u)" = 0 ]; then
		setpriv --reuid="${town_owner%:*}" --regid="${town_owner#*:}" \
		    --clear-groups nginx -c "$town_dir/town.conf" \
		    -p "$town_dir/" -e "$town_dir/start.log"
	else
		nginx -c "$town_dir/town.conf" -p "$town_dir/" \
		    -e "$town_dir/start.log"
	fi
}

town_stop() {
	[ -n "$town_dir" ] || return 0
	kill -QUIT "$(cat "$town_dir/town.pid")" 2>/dev/null
	sleep 0.3
	rm -rf "$town_dir"
	town_dir=
}

# town HOST PATH [curl arguments]: over https; $work/town, .head, status.
town() {
	town_host=$1
	town_path=$2
	shift 2
	town_status=$(curl -s -k --max-time 20 --resolve \
	    "$town_host:20443:127.0.0.1" -D "$work/town.head" \
	    -o "$work/town" -w '%{http_code}' "$@" \
	    "https://$town_host:20443$town_path")
	echo "$town_status"
	cat "$work/town.head" 2>/dev/null
}

is() { [ "$town_status" = "$1" ]; }
says() { grep -qi "$1" "$work/town.head"; }

town_page() {
	town famille.example.fr /aide && is 200 &&
	    says '^strict-transport-security: max-age=63072000; includesub' &&
	    says '^x-content-type-options: nosniff' &&
	    [ "$(grep -ci '^content-security-policy' "$work/town.head")" = 1 ]
}
town_back_office() {
	town agents.example.fr /agent/connexion && is 200 &&
	    town agents.example.fr / && is 302 && says '^location: /agent'
}
# Another audience's page is not there at all.
town_apart() {
	town famille.example.fr /agent && is 404 &&
	    town agents.example.fr /cantine/semaine && is 404
}
town_watch() {
	town famille.example.fr /-/healthz && is 404 &&
	    town agents.example.fr /-/metrics && is 404 &&
	    [ "$(curl -s http://127.0.0.1:20081/-/healthz)" = ok ] &&
	    [ "$(curl -s -o /dev/null -w '%{http_code}' \
		http://127.0.0.1:20081/aide)" = 404 ]
}
town_unknown() {
	town autre.example.fr /aide
	is 000 || return 1
	[ "$(curl -s -o /dev/null -w '%{http_code}' -H 'Host: autre.example' \
	    http://127.0.0.1:20080/)" = 000 ]
}
town_plain() {
	curl -s -o /dev/null -D "$work/town.head" -H 'Host: famille.example.fr' \
	    'http://127.0.0.1:20080/cantine/semaine?from=2026-11-23'
	cat "$work/town.head"
	grep -q '^HTTP/1.1 308' "$work/town.head" &&
	    says '^location: https://famille.example.fr/cantine/semaine?from'
}
town_old_tls() {
	! curl -s -k --tls-max 1.1 --resolve famille.example.fr:20443:127.0.0.1 \
	    -o /dev/null https://famille.example.fr:20443/aide
}
town_large() {
	head -c 300000 /dev/zero | tr '\0' a >"$work/large"
	town famille.example.fr /connexion --data-binary "@$work/large" &&
	    is 413 && own_page
}
own_page() {
	grep -q '<html lang="fr">' "$work/town" &&
	    tail -c 9 "$work/town" | grep -q '</html>' &&
	    says "^content-security-policy: default-src 'none'; style-src 'self'" &&
	    says '^x-content-type-options: nosniff'
}
town_down() {
	town famille.example.fr /aide && is 502 && own_page &&
	    says '^retry-after: [1-9]' && says '^cache-control: no-store' &&
	    town famille.example.fr /erreur/style.css && is 200 &&
	    says '^content-type: text/css'
}
town_log() {
	town famille.example.fr '/aide?q=Mystere47Zebulon' \
	    -H 'Referer: https://x.example/?r=Mystere48Zebulon' >/dev/null
	sleep 0.2
	grep -q '"path":"/aide"' "$town_dir/guichet-access.log" &&
	    ! grep -rq 'Mystere4[78]Zebulon' "$town_dir"
}

town_start "$GUICHET_RUN"
try 'A town: citizens are served over https, with every header' town_page
try 'A town: the back office has a name of its own' town_back_office
try 'A town: neither audience sees the other'"'"'s pages' town_apart
try 'A town: only this machine watches' town_watch
try 'A town: a name that is not ours gets nothing' town_unknown
try 'A town: plain http leads to https' town_plain
try 'A town: old TLS is refused' town_old_tls
try 'A town: a form too large gets a page of its own' town_large
try 'A town: no argument of an address comes into a log' town_log
town_stop
town_start /nonexistent
try 'A town with no worker at all still says what to do' town_down
town_stop
