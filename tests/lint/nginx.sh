#!/bin/sh
# nginx takes both configurations, and they keep what was measured
# (reliability.md 1 and 3).
for program in nginx openssl; do
	command -v $program >/dev/null || {
		echo "$program is not installed"
		exit 77
	}
done
dir=$(mktemp -d "${TMPDIR:-/tmp}/guichet-nginx.XXXXXX")
trap 'rm -rf "$dir"' EXIT
bad=0

complain() {
	echo "$*"
	bad=1
}

. tests/lib/nginx.sh
nginx_town "$dir" 20080 20443 20081 "$dir"
nginx_demo "$dir" 20090
for conf in town demo; do
	said=$(nginx -t -q -c "$dir/$conf.conf" -p "$dir/" \
	    -e "$dir/error.log" 2>&1) || complain "deploy/nginx ($conf): $said"
done

cd deploy/nginx || exit 1
# An idle kept connection would hold a worker.
grep -nE '^[[:space:]]*keepalive[[:space:]]' ./*.conf ./*.in &&
	complain 'deploy/nginx: keepalive in an upstream'
for line in 'fastcgi_keep_conn on;' 'fastcgi_next_upstream off;' \
    'fastcgi_request_buffering on;' 'fastcgi_ignore_client_abort on;' \
    'fastcgi_max_temp_file_size 0;' 'fastcgi_connect_timeout 2s;'; do
	grep -qxF "$line" params.conf || complain "params.conf: no $line"
done
grep -qE '^fastcgi_param HTTP_PROXY +"";' params.conf ||
	complain 'params.conf: HTTP_PROXY is not emptied'
# shellcheck disable=SC2016
grep -qE '^fastcgi_param HTTP_HOST +\$host;' params.conf ||
	complain 'params.conf: HTTP_HOST is not the server'"'"'s name'
for line in 'server_tokens off;' 'client_max_body_size 64k;' \
    'client_header_timeout 10s;' 'client_body_timeout 15s;' \
    'send_timeout 15s;' 'reset_timedout_connection on;' \
    'large_client_header_buffers 4 8k;' 'limit_req_status 429;' \
    'limit_conn_status 429;'; do
	grep -qxF "$line" common.conf || complain "common.conf: no $line"
done
# A crash burst must not close a pool for ten seconds.
for conf in guichet.conf demo.conf.in; do
	grep -E '^[[:space:]]*server unix:' $conf | grep -v max_fails=0 &&
		complain "$conf: max_fails is not 0"
done
# One add_header in a location drops those of the server.
for conf in guichet.conf demo.conf.in params.conf common.conf; do
	grep -n 'add_header' $conf && complain "$conf: add_header"
done
# Every server of the example has its own logs, in a format without arguments.
[ "$(grep -c '^server {' guichet.conf)" = "$(grep -c access_log guichet.conf)" ] ||
	complain 'guichet.conf: a server without an access_log of its own'
# shellcheck disable=SC2016
grep -nE 'request_uri"|\$request"|\$args|\$query_string"|http_referer' \
    common.conf && complain 'common.conf: arguments in the log'

for page in 413 429 502 503 504; do
	f=errors/$page.html
	for part in '<html lang="fr">' '<title>.' '<main>' '<h1>.'; do
		grep -q "$part" $f || complain "deploy/nginx/$f: no $part"
	done
	grep -nE '<style|style=|<script|https?://' $f &&
		complain "deploy/nginx/$f: not plain, or from elsewhere"
done
exit $bad
