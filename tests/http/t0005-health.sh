#!/bin/sh
# What the machines that watch the site may ask.
. "${0%/*}/lib.sh"

t 'The site says that it lives' 'get /-/healthz && is 200 &&
	header_has Content-Type text/plain'
t 'The site says that its database and its migrations are ready' '
	get /-/readyz && is 200 && header_has Content-Type text/plain'

t 'The figures are Prometheus text, each named once' '
	get /-/metrics && is 200 && header_has Content-Type text/plain &&
	has "# TYPE guichet_" &&
	[ -z "$(grep "^# TYPE" "$W/body" | sort | uniq -d)" ] &&
	! grep -vE "^(#( HELP| TYPE)? .*|[a-z_]+(\{[^}]*\})? [0-9.e+-]+(Inf)?|)$" \
	    "$W/body"'

t 'They say what waits to be sent, and for how long' '
	get /-/metrics && has "# TYPE guichet_outbox_age_seconds gauge" &&
	grep -qE "^guichet_outbox_due [0-9]+$" "$W/body" &&
	grep -qE "^guichet_jobs_running [0-9]+$" "$W/body"'

t 'The figures count what is asked' '
	seen() { get /-/metrics; awk "/^guichet_[a-z_]*requests_total/ {
		n += \$NF } END { print n + 0 }" "$W/body"; }
	one=$(seen) && get /aide && get /aide && get /aide && two=$(seen) &&
	[ "$two" -ge $((one + 3)) ]'

t 'The figures name no person, no argument and no form' '
	get "/aide?inconnu=Zebulon42" && get /-/metrics && lacks Zebulon42 &&
	lacks "@"'

t 'They belong to no language and take no argument' '
	get /en/-/healthz && is 404 && get "/-/healthz?a=1" && { is 400 ||
	is 200; }'

t 'A forged sender does not open or close them' '
	ask /-/healthz -H "X-Forwarded-For: 203.0.113.9" && is 200'

t 'What is not listed is not found' 'get /-/nothing && is 404'

t_done
