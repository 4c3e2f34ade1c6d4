# What the http tests speak with: a browser made of curl, a few questions about
# the page it holds, and families of their own.  Each tNNNN-name.sh begins with
# `. "${0%/*}/lib.sh"`, says its cases with `t`, and ends with `t_done`.
#
#   t 'title a deputy mayor could read' 'commands joined by &&'
#
# The page in hand is always $W/body, its headers $W/head, its status $status.
# `as NAME` takes another browser (a cookie jar of that name).

set -u
here=$(cd "${0%/*}" && pwd)
top=$(cd "$here/../.." && pwd)
. "$top/tests/http/site.sh"

site_up
W=$(mktemp -d "${TMPDIR:-/tmp}/guichet-http.XXXXXX")
trap 't_leave' EXIT
trap 'exit 1' HUP INT TERM
t_n=0
t_bad=0
t_undo=:
jar=$W/jar-default
base=$GUICHET_URL
origin=$(printf '%s\n' "$base" | sed 's|^\(https*://[^/]*\).*|\1|')

# --- cases -------------------------------------------------------------------

t() {
	t_n=$((t_n + 1))
	if t_try "$2" >"$W/said" 2>&1; then
		printf 'ok %d - %s\n' "$t_n" "$1"
	else
		t_bad=$((t_bad + 1))
		printf 'not ok %d - %s\n' "$t_n" "$1"
		sed 's/^/#   /' "$W/said" | head -n 40
		printf '#   status %s, headers and page:\n' "${status:-none}"
		{ sed -n '1,25p' "$W/head"; visible | head -n 60; } \
		    2>/dev/null | cut -c1-160 | sed 's/^/#   | /'
	fi
}

# A function of its own, so that a case may return and set its arguments.
t_try() { eval "$1"; }

t_done() {
	printf '1..%d\n' "$t_n"
	[ "$t_bad" = 0 ]
	exit
}

t_leave() {
	eval "$t_undo"
	rm -rf "$W"
	site_down
}

# Run this at the end, whatever happens.
undo() { t_undo="$1; $t_undo"; }

no() { printf '%s\n' "$*"; return 1; }

# --- the browser -------------------------------------------------------------

as() { jar=$W/jar-$1; }
forget() { rm -f "$jar"; }

# ask PATH [curl arguments]: any request.
ask() {
	ask_path=$1
	shift
	: >"$W/body"
	status=$(curl -sS --max-time 40 --path-as-is -b "$jar" -c "$jar" \
	    -o "$W/body" -D "$W/head" -w '%{http_code}' \
	    "$@" "$base$ask_path") || no "curl failed for $ask_path"
}

get() { ask "$@"; }

# post PATH [curl arguments]: as a page of ours would.
post() {
	post_path=$1
	shift
	ask "$post_path" -X POST -H "Origin: $origin" \
	    -H 'Sec-Fetch-Site: same-origin' \
	    -H 'Content-Type: application/x-www-form-urlencoded' "$@"
}

# The page a 303 leads to.
follow() {
	to=$(header Location)
	[ -n "$to" ] || no 'no Location to follow' || return
	get "${to#"$origin"}"
}

# form ACTION [checked]: name=value lines of the hidden inputs of the form that
# posts to ACTION in the page in hand; with `checked` also of its ticked boxes.
form() {
	tr '\n' ' ' <"$W/body" | awk -v RS='<' -v action="$1" -v all="${2:-}" '
	function attr(name) {
		if (!match($0, "[ \t]" name "=\"[^\"]*\""))
			return ""
		return substr($0, RSTART + length(name) + 3,
		    RLENGTH - length(name) - 4)
	}
	/^form[ \t]/ { inside = attr("action") == action; next }
	/^\/form/ { inside = 0 }
	inside && /^input[ \t]/ {
		type = attr("type")
		if (type == "hidden" || (all != "" && type == "checkbox" &&
		    $0 ~ /[ \t]checked/))
			print attr("name") "=" attr("value")
	}' | sed 's/&amp;/\&/g'
}

field() { form "$1" "${3:-}" | sed -n "s/^$2=//p" | head -n 1; }

# submit ACTION [name=value...]: the form's hidden inputs and these values.
submit() {
	submit_to=$1
	shift
	[ -n "$(form "$submit_to")" ] ||
		no "no form posts to $submit_to" || return
	form "$submit_to" >"$W/pairs"
	send_pairs "$submit_to" "$@"
}

# send_pairs ACTION [name=value...]: $W/pairs and these.
send_pairs() {
	send_to=$1
	shift
	for pair in "$@"; do printf '%s\n' "$pair"; done >>"$W/pairs"
	encode <"$W/pairs" >"$W/sent"
	post "$send_to" --data-binary "@$W/sent"
}

# name=value lines -> one urlencoded line.  Bytes, one by one.
encode() {
	LC_ALL=C od -An -v -tu1 -w1 | LC_ALL=C awk '
	BEGIN { first = 1 }
	{
		c = $1 + 0
		if (c == 10) { name = 0; sep = "&"; next }
		if (sep != "") { printf "&"; sep = "" }
		if (c == 61 && !name) { name = 1; printf "="; next }
		if ((c >= 48 && c <= 57) || (c >= 65 && c <= 90) ||
		    (c >= 97 && c <= 122) || c == 45 || c == 46 || c == 95)
			printf "%c", c
		else
			printf "%%%02X", c
	}'
}

# --- questions ---------------------------------------------------------------

header() {
	tr -d '\r' <"$W/head" |
		awk -v want="$1" 'BEGIN { want = tolower(want) ":" }
		tolower(substr($0, 1, length(want))) == want {
			sub(/^[^:]*:[ \t]*/, ""); print
		}'
}

is() { [ "$status" = "$1" ] || no "status is $status, not $1"; }

header_is() {
	[ "$(header "$1")" = "$2" ] || no "$1 is '$(header "$1")', not '$2'"
}

header_has() {
	case $(header "$1") in
	*"$2"*) ;;
	*) no "$1 is '$(header "$1")', without '$2'" ;;
	esac
}

has() { LC_ALL=C grep -qF -e "$1" "$W/body" || no "the page lacks: $1"; }

lacks() {
	! LC_ALL=C grep -qF -e "$1" "$W/body" || no "the page should not have: $1"
}

# The page as read: no tags, one space, entities decoded.
visible() {
	tr '\n' ' ' <"$W/body" |
		sed -e 's/<[^>]*>/ /g' -e 's/&nbsp;/ /g' -e "s/&#39;/'/g" \
		    -e 's/&quot;/"/g' -e 's/&lt;/</g' -e 's/&gt;/>/g' \
		    -e 's/&amp;/\&/g' -e 's/  */ /g'
	echo
}

# The catalogue's sentence of a key, up to its first slot.
sentence() {
	tr '\n' ' ' <"$top/xslt/${lang:-fr}.xml" |
		sed 's/<msg/\n<msg/g' | grep -F " key=\"$1\"" |
		sed -e 's/<plural category="other".*//' -e 's/<msg[^>]*>//' \
		    -e 's/<slot.*//' -e 's/{.*//' -e 's/<[^>]*>/ /g' -e "s/&#39;/'/g" \
		    -e 's/&amp;/\&/g' -e 's/  */ /g' -e 's/^ //' -e 's/ $//' |
		head -n 1
}

# The page says the catalogue's sentence of that key.
says() {
	want=$(sentence "$1")
	[ -n "$want" ] || no "the catalogue has no sentence $1" || return
	visible | grep -qF -e "$want" || no "the page does not say $1: $want"
}

says_not() {
	want=$(sentence "$1")
	[ -n "$want" ] || no "the catalogue has no sentence $1" || return
	! visible | grep -qF -e "$want" || no "the page says $1: $want"
}

title() {
	tr '\n' ' ' <"$W/body" | sed -n 's|.*<title>\([^<]*\)</title>.*|\1|p'
}

# Whole, in that language, one h1, a title, nothing twice.
whole_page() {
	tail -c 9 "$W/body" | grep -qF '</html>' || no 'the page is cut' || return
	head -c 15 "$W/body" | grep -qi '<!doctype html>' ||
		no 'no doctype' || return
	grep -qE "<html[^>]* lang=\"${lang:-fr}\"" "$W/body" ||
		no "not in ${lang:-fr}" || return
	[ "$(grep -o '<h1[ >]' "$W/body" | wc -l)" = 1 ] ||
		no 'not exactly one h1' || return
	[ -n "$(title)" ] || no 'no title' || return
	same=$(grep -oE ' id="[^"]*"' "$W/body" | sort | uniq -d)
	[ -z "$same" ] || no "twice the same: $same"
}

# --- people ------------------------------------------------------------------

# sign_in NAME PASSWORD [/agent/connexion]
sign_in() {
	door=${3:-/connexion}
	get "$door" && is 200 &&
		submit "$door" "identifier=$1" "password=$2"
}

# demo_account ROLE: "name password" of the first demonstration account.
demo_account() {
	site_accounts | awk -F "\t" -v role="$1" '$1 == role { print $2, $3; exit }'
}

sign_in_as() {
	# shellcheck disable=SC2046  # two words on purpose
	sign_in $(demo_account "$1") "$(door_of "$1")" && is 303
}

door_of() {
	case $1 in
	family) echo /connexion ;;
	*) echo /agent/connexion ;;
	esac
}

# enter NAME [/agent/connexion]: an open session without the sign-in page, whose
# key costs a quarter of a second; for cases about something else.
enter() {
	enter_cookie=s
	[ "${2:-/connexion}" = /connexion ] || enter_cookie=a
	enter_value=$(head -c 32 /dev/urandom | base64 | tr '+/' '-_' |
		tr -d '=')
	[ "$(sql -c "insert into guichet.session (digest, account, level,
	    since, last_seen, expires)
	    select decode('$(digest_of "$enter_value")', 'hex'), id, 1,
		guichet.now(), guichet.now(),
		guichet.now() + interval '10 hours'
	    from guichet.account where identifier = lower('$1')
	    returning 1")" = 1 ] || no "no account $1" || return
	printf '#HttpOnly_%s\tFALSE\t/\tFALSE\t0\t%s\t%s\n' \
	    "$(echo "$origin" | sed 's|.*//||; s|:.*||')" \
	    "$enter_cookie" "$enter_value" >>"$jar"
}

enter_as() {
	set -- "$1" "$(demo_account "$1")"
	enter "${2%% *}" "$(door_of "$1")"
}

# Forget the wrong passwords of earlier tests.
forgive() {
	sql -c 'delete from guichet.sign_in_failure' \
	    -c 'delete from guichet.network_failure'
}

# --- mails -------------------------------------------------------------------

# mail_to ADDRESS [N]: the text of the newest mail to that address, when N (one)
# have come; mail_html the same as HTML, mail_raw as it was sent.
mail_to() { mail_as texte "$@"; }
mail_html() { mail_as html "$@"; }
mail_raw() { mail_as brut "$@" | tr -d '\r'; }

mail_as() {
	mail_what=$1
	for _ in $(seq 100); do
		[ "$(mails_to "$2")" -lt "${3:-1}" ] || break
		sleep 0.1
	done
	[ "$(mails_to "$2")" -ge "${3:-1}" ] || no "no mail to $2" || return
	curl -sS --get --data-urlencode "a=$2" \
	    "$GUICHET_URL/courrier/$mail_what"
}

# How many different ones have come.
mails_to() {
	curl -sS --get --data-urlencode "a=$1" "$GUICHET_URL/courrier/nombre"
}

# mail_link ADDRESS ROUTE [N]: the path and query of that mail's link there.
mail_link() {
	mail_to "$1" "${3:-1}" | tr -d '\n' | grep -oE '\(https?://[^)]*\)' |
		sed 's|^(https*://[^/]*||; s|)$||' |
		awk -v to="$2" '$0 == to || index($0, to "?") == 1' | head -n 1
}

# --- cookies and sessions ------------------------------------------------------

# Lines of the jar: name, value.
cookies() {
	[ -f "$jar" ] || return 0
	sed 's/^#HttpOnly_//' "$jar" | awk '/^[^#]/ && NF >= 7 { print $6, $7 }'
}

cookie_values() { cookies | cut -d' ' -f2; }

digest_of() { printf '%s' "$1" | sha256sum | cut -c1-64; }

# The cookie that the database knows as an open session: "name value id".
session_facts() {
	cookies | while read -r c_name c_value; do
		c_id=$(sql -c "select id from guichet.session
		    where digest = decode('$(digest_of "$c_value")', 'hex')
		      and ended_at is null")
		[ -z "$c_id" ] || echo "$c_name $c_value $c_id"
	done
}

cookie_name() { session_facts | head -n 1 | cut -d' ' -f1; }
session_cookie() { session_facts | head -n 1 | cut -d' ' -f2; }
session_id() { session_facts | head -n 1 | cut -d' ' -f3; }

# Make a session as old as one that nobody used since yesterday.
age_session() {
	sql -c "update guichet.session set since = since - interval '25 hours',
	    last_seen = last_seen - interval '25 hours',
	    expires = expires - interval '25 hours'
	    where digest = decode('$(digest_of "$1")', 'hex')"
}

# --- families of our own -------------------------------------------------------

# parent NAME [CHILDREN]: a household of one adult, with an account, and pupils
# of the school of trials.  Sets $who, $password, $given, $person and $kids.
parent() {
	set -- "$1" "${2:-1}" "$(site_accounts |
	    awk -F '\t' '$1 == "family" { print $2; exit }')"
	who=$1.$$@essai.example
	given=$(printf '%s' "$1" | tr -d '0-9-' | cut -c1-20)
	password=$(site_accounts | awk -F '\t' -v n="$3" '$2 == n { print $3 }')
	person=$(sql -v who="$who" -v given="$given" -v children="$2" \
	    -v like="$3" -f "$top/tests/http/family.sql") ||
		no 'no family could be made'
	kids=$(sql -c "select child from guichet.parent_link
	    where adult = $person and superseded_at is null order by child")
}

# A second parent, of another household, for the same children.
other_parent() {
	first_person=$person
	parent "$1" 0
	sql -c "insert into guichet.parent_link
	    (child, adult, authority, during)
	    select child, $person, authority, during
	    from guichet.parent_link where adult = $first_person"
	kids=$(sql -c "select child from guichet.parent_link
	    where adult = $person order by child")
}

# A week in which nothing is booked and all may be: $week is its address,
# $monday its day, $slot1, $slot2, $slot3 boxes of it.
week_free() {
	monday=$(sql -c "select (date_trunc('week', guichet.now()
	    at time zone 'Europe/Paris') + interval '14 days')::date")
	sql -c "delete from guichet.booking where booked_by = $person"
	week="/cantine/semaine?from=$monday"
	get "$week"
	boxes >"$W/boxes"
	slot1=$(sed -n 1p "$W/boxes")
	slot2=$(sed -n 2p "$W/boxes")
	slot3=$(sed -n 3p "$W/boxes")
}

# The values of the day boxes that may be changed in the page in hand.
boxes() {
	tr '\n' ' ' <"$W/body" | sed 's/</\n</g' | grep '^<input' |
		grep 'name="wanted"' | grep -v ' disabled' |
		sed 's/.* value="\([^"]*\)".*/\1/'
}

# How many seats this parent's children have.
booked() {
	sql -c "select count(*) from guichet.booking b
	    join guichet.parent_link l on l.child = b.child
	    where l.adult = $person and b.seat"
}

# The seal and the nonce of the first form that posts to ACTION.
tokens() {
	printf 'once=%s\nseal=%s\n' "$(field "$1" once)" "$(field "$1" seal)"
}

# Save the week in hand with exactly these boxes ticked.
submit_boxes() {
	form /cantine/reserver >"$W/pairs"
	[ -s "$W/pairs" ] || no 'no form to save' || return
	for box in "$@"; do
		[ -z "$box" ] || printf 'wanted=%s\n' "$box" >>"$W/pairs"
	done
	send_pairs /cantine/reserver
}

# --- mailed links ----------------------------------------------------------------

# What was asked with that address is looked at, whoever does it: the jobs of
# this town, or we.
asked() {
	sql -c "select api.job_account_ask(j.id) from guichet.job j
	    join guichet.account_ask k on k.id = (j.args ->> 'ask')::bigint
	    where j.kind = 'account-ask' and j.state in ('due', 'running')
	    and k.identifier = '$1'" >/dev/null
	sql -c "update guichet.job j set state = 'done', ended_at = guichet.now(),
	    lease = null from guichet.account_ask k
	    where k.id = (j.args ->> 'ask')::bigint
	    and j.kind = 'account-ask' and j.state in ('due', 'running')
	    and k.identifier = '$1'"
}

# link_of ADDRESS TOKEN: the last link mailed to it has that token from now on.
# Only its digest is in the database, so a test gives it one that it knows.
link_of() {
	asked "$1"
	sql -c "update guichet.account_ask k
	    set digest = sha256(convert_to('$2', 'UTF8'))
	    where k.id = (select max(t.id) from guichet.account_ask t
	    where t.identifier = '$1')"
}

# The kinds of mail to that address, the latest first.
kinds_to() {
	sql -c "select string_agg(kind, ' ' order by id desc)
	    from guichet.message where recipient = '$1'"
}
