# What measures and faults share: the load client, sessions without sign-in,
# CPU time by component, tables of results.
# shellcheck shell=sh
#
# In: $top.  A number is worth what the machine was worth while it was taken:
# compare within one run.

. "$top/tests/http/site.sh"
. "$top/tests/lib/part.sh"

cookie_of_family=s	# over plain http on loopback; __Host-s elsewhere
tab=$(printf '\t')

# tools: $load, the load client.
tools() {
	work=$(mktemp -d "${TMPDIR:-/tmp}/guichet-bench.XXXXXX")
	load=$work/load
	${CC:-cc} -std=gnu11 -O2 -o "$load" "$top/tests/bench/load.c" \
	    "$top/tests/bench/wire.c" || {
		echo "the load client does not compile" >&2
		exit 1
	}
}

# people TAG FAMILIES CHILDREN DAYS CAPACITY BOOKINGS: see people.sql.
people() {
	sql -F "$tab" -v tag="$1" -v families="$2" -v children="$3" \
	    -v days="$4" -v capacity="$5" -v bookings="$6" \
	    -f "$top/tests/bench/people.sql"
}

# The school's canteen days, in order.
days_of() {
	sql -c "select day from guichet.day_slot d
	    join guichet.school s on s.id = d.school
	    where s.name = 'École des Essais $1' order by day"
}

clean_people() {
	sql -f "$top/tests/http/clean.sql" >"$GUICHET_OUT/clean.log" 2>&1 ||
		echo "the families of the trials stay: $GUICHET_OUT/clean.log" >&2
}

# got NAME FILE: a value of the load client's answer; 0 when absent.
got() {
	awk -F= -v n="$1" '$1 == n { v = $2 } END { print v + 0 }' "$2"
}

# --- processes -----------------------------------------------------------------

pid_guichetd() { cat "$GUICHET_RUN/guichetd.pid"; }
pid_nginx() { cat "$GUICHET_RUN/nginx.pid"; }
pid_postgres() { head -n 1 "$GUICHET_DIR/pg/postmaster.pid"; }

# tree PID: it and its descendants.
tree() {
	cat /proc/[0-9]*/stat 2>/dev/null | awk -v root="$1" '
	{ pid = $1; sub(/^.*\) /, ""); up[pid] = $2 }
	END {
		for (p in up) {
			q = p
			while (q != root && q in up)
				q = up[q]
			if (q == root)
				print p
		}
	}'
}

# cpu PID: milliseconds of processor time of it, its descendants, and those
# that it and they have buried.
cpu() {
	cat /proc/[0-9]*/stat 2>/dev/null |
		awk -v root="$1" -v hz="$(getconf CLK_TCK)" '
	{
		pid = $1; sub(/^.*\) /, "")
		up[pid] = $2; t[pid] = $12 + $13 + $14 + $15
	}
	END {
		for (p in up) {
			q = p
			while (q != root && q in up)
				q = up[q]
			if (q == root)
				sum += t[p]
		}
		printf "%d\n", sum * 1000 / hz
	}'
}

# workers POOL: pids of the pool's workers, by what guichet status says.
workers() {
	"$GUICHET_APP/bin/guichet" --config "$GUICHET_DIR/guichet.conf" \
	    status --json | workers_of "$1"
}

workers_of() {
	tr '{' '\n' | awk -v pool="\"name\":\"$1\"" '
	index($0, "\"name\":") { here = index($0, pool) > 0 }
	here && /^"pid":/ { sub(/^"pid":/, ""); print $0 + 0 }'
}

# private PID: kB that are its own.
private() {
	awk '/^Private_(Clean|Dirty)/ { n += $2 } END { print n + 0 }' \
	    "/proc/$1/smaps_rollup" 2>/dev/null
}

# --- numbers -------------------------------------------------------------------

calc() { awk "BEGIN { printf \"%.${2:-2}f\", $1 }"; }
holds() { awk "BEGIN { exit !($1) }"; }

# The least of some lines of numbers, and the one in the middle.
least() { sort -n | head -n 1; }

median() {
	sort -n | awk '{ v[NR] = $1 }
	END { print NR == 0 ? 0 : v[int((NR + 1) / 2)] }'
}

# bound TITLE MEASURED SIGN LIMIT [UNIT]: a measure and its bound, as a test and
# as a row of the table.
bound() {
	printf '| %s | %s | %s %s | %s |\n' "$1" "$2" "$3" "$4" "${5:-}" \
	    >>"$results"
	if holds "$2 $3 $4"; then
		ok "$1: $2 ${5:-} ($3 $4)"
	else
		not_ok "$1" "measured $2 ${5:-}, the bound is $3 $4"
	fi
}

# goal TITLE MEASURED OP GOAL LIMIT [UNIT]: what we want to reach and, until
# then, what we never fall behind.  Short of the goal is a skip that says so;
# past the limit a failure.
goal() {
	if holds "$2 $3 $4"; then
		bound "$1" "$2" "$3" "$4" "${6:-}"
		return
	fi
	printf '| %s | %s | goal %s %s, limit %s | %s |\n' "$1" "$2" "$3" "$4" \
	    "$5" "${6:-}" >>"$results"
	if holds "$2 $3 $5"; then
		skip "$1" "measured $2 ${6:-}, the goal is $3 $4"
	else
		not_ok "$1" "measured $2 ${6:-}, the limit is $3 $5"
	fi
}

# fact TITLE MEASURED [UNIT]: a row without a bound.
fact() {
	printf '| %s | %s | | %s |\n' "$1" "$2" "${3:-}" >>"$results"
	printf '# %s: %s %s\n' "$1" "$2" "${3:-}"
}
