# Find the running demonstration, or start one and stop it at the end.
#
# In: $top; from tests/run GUICHET_URL, GUICHET_DIR, GUICHET_APP, GUICHET_BUILD,
# GUICHET_OUT.  Without GUICHET_URL, site_up starts a demonstration of its own
# in a fresh folder.
# shellcheck shell=sh

site_own=
# Ahead of Debian's wrapper of psql, a Perl program that takes four times as
# long as what it starts.
PATH=/usr/lib/postgresql/15/bin:$PATH
export PATH

site_up() {
	if [ -z "${GUICHET_URL:-}" ]; then
		site_own=$(mktemp -d "${TMPDIR:-/tmp}/guichet-site.XXXXXX")
		chmod 755 "$site_own"
		[ "$(id -u)" != 0 ] || chmod 1777 "$site_own"
		GUICHET_DIR=$site_own/demo
		site_port=${GUICHET_PORT:-18437}
		GUICHET_URL=http://127.0.0.1:$site_port
		"$top/deploy/demo" start --dir "$GUICHET_DIR" \
		    --port "$site_port" >&2 || {
			echo "no demonstration could be started" >&2
			exit 1
		}
	fi
	GUICHET_APP=${GUICHET_APP:-$GUICHET_DIR/app}
	GUICHET_BUILD=${GUICHET_BUILD:-$GUICHET_DIR/build}
	GUICHET_OUT=${GUICHET_OUT:-$top/tests/out}
	site_run=$(cat "$GUICHET_DIR/run-folder" 2>/dev/null ||
		echo "$GUICHET_DIR/run")
	[ "$(curl -s -o /dev/null -w "%{http_code}" "$GUICHET_URL/")" = 200 ] || {
		echo "the site does not answer at $GUICHET_URL" >&2
		echo "0 passed, 1 failed, 0 skipped"
		exit 1
	}
	mkdir -p "$GUICHET_OUT"
	export GUICHET_URL GUICHET_DIR GUICHET_APP GUICHET_BUILD GUICHET_OUT
	export GUICHET_RUN="$site_run"
}

site_down() {
	[ -n "$site_own" ] || return 0
	"$top/deploy/demo" stop --dir "$GUICHET_DIR" >&2
	rm -rf "$site_own"
}

# role, sign-in name, password: a line each, tabs between
site_accounts() { cat "$GUICHET_DIR/accounts"; }

# sql [psql arguments] <script or -c: the town's database, as its superuser.
sql() {
	psql -X -q -At -v ON_ERROR_STOP=1 -h "$site_run" -U postgres \
	    -d guichet "$@"
}
