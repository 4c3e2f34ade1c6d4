#!/bin/sh
# What both programs say to whoever calls them, without a database.  TAP; runs
# in the build folder, where they lie.
set -u

source=${GUICHET_SOURCE:-$(cd "$(dirname "$0")/../.." && pwd)}
n=0
dir=$(mktemp -d "${TMPDIR:-/tmp}/guichet-programs.XXXXXX")
trap 'rm -rf "$dir"' EXIT

# says TITLE STATUS PATTERN COMMAND...: the status, and a line that matches.
says() {
	title=$1 status=$2 pattern=$3
	shift 3
	n=$((n + 1))
	"$@" >"$dir/said" 2>&1 </dev/null
	got=$?
	if [ "$got" = "$status" ] && grep -qe "$pattern" "$dir/said"; then
		echo "ok $n - $title"
	else
		echo "not ok $n - $title"
		echo "# exit status $got, expected $status and $pattern"
		sed 's/^/# /' "$dir/said"
	fi
}

conf() {
	cat >"$dir/guichet.conf" <<-END
	[site]
	name = Ville d'Essai
	url_family = http://127.0.0.1:8090
	url_clerk = http://127.0.0.1:8090
	[paths]
	run = $dir
	sql = $source/sql
	xslt = $source/xslt
	[pool.family]
	database = host=$dir dbname=none user=family password=Hirondelle
	[database]
	owner = host=$dir dbname=none user=owner
	END
}

g() { ./guichet --config "$dir/guichet.conf" "$@"; }
d() { ./guichetd --config "$dir/guichet.conf" "$@"; }
piped() { printf '%s\n' "$1" | { shift; ./guichet --config \
    "$dir/guichet.conf" "$@"; }; }
masked() { d --print-config >"$dir/printed"
    ! grep -q Hirondelle "$dir/printed" && cat "$dir/printed"; }

conf
for program in guichet guichetd; do
	says "$program --help" 0 "^usage: $program" ./$program --help
	says "$program --version names what it stands on" 0 '^libxml2 2\.' \
	    ./$program --version
done
says 'guichet without a configuration says which' 2 \
    '^/nonexistent/guichet.conf: ' \
    ./guichet --config /nonexistent/guichet.conf status
says 'guichetd without a configuration says which' 2 \
    '^/nonexistent/guichet.conf: ' \
    ./guichetd --config /nonexistent/guichet.conf
says 'no command: usage' 2 '^usage: guichet' ./guichet
says 'an unknown command names the nearest' 2 'did you mean "status"' g stauts
says 'an unknown option names the nearest' 2 'did you mean "--config"' \
    ./guichet --confg x
says 'an unknown db command names the nearest' 2 'did you mean "apply"' \
    g db aply
says 'an unknown user command names the nearest' 2 'did you mean "password"' \
    g user pasword x
says 'an unknown role names the nearest' 2 'did you mean "kitchen"' \
    g user add x@example.fr --role kitchn --name 'A B'
says 'an account needs a name or a person' 2 '\-\-adult' \
    g user add x@example.fr --role clerk
says 'an account needs an identifier' 2 'whose account' g user disable
says 'an unknown pool is refused' 2 'family, clerk, machine or file' d --pool famly
says 'guichetd takes no words' 2 'is no option' d start

says 'effective values, secrets masked' 0 '^database = .*dbname=none' masked
says 'nothing runs' 1 'does not run' g status
says 'nothing runs, as JSON' 1 '"masters":\[\]' g status --json
says 'nothing runs, for Nagios' 2 '^GUICHET CRITICAL' g status --nagios

says 'without a key no password is derived' 2 'key' \
    piped 'long enough' user password x --password-stdin
printf '%064d\n' 7 >"$dir/key"
chmod 600 "$dir/key"
says 'a short password is refused' 2 'at least 8 characters' \
    piped 'sept  7' user password x --password-stdin
says 'no terminal, no password' 2 'password-stdin' \
    setsid -w ./guichet --config "$dir/guichet.conf" user password x
says 'no database: db status says so' 1 'db_status' g db status
says 'no database: check fails' 2 'db_status' g check
says 'no database: guichetd does not start and says why' 1 \
    '"event":"not-started"' d

echo 'workerz = 3' >>"$dir/guichet.conf"
says 'an unknown key: file, line and the nearest' 2 \
    "^$dir/guichet.conf:13: unknown key workerz" d
conf
echo 'garbage' >"$dir/guichetd.board"
says 'a broken scoreboard is no scoreboard' 1 'does not run' g status
echo "1..$n"
