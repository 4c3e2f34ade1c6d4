# What the two-session cases share: a town that is committed, and a save.
# shellcheck shell=sh
here=$(CDPATH= cd -- "$(dirname -- "$0")/.." && pwd)
n=0
failed=0

ok() {	# STATUS TITLE
	n=$((n + 1))
	if [ "$1" = 0 ]; then
		echo "ok $n - $2"
	else
		echo "not ok $n - $2"
		failed=1
	fi
}

is() {	# HAVE WANT TITLE
	if [ "$1" = "$2" ]; then ok 0 "$3"; else
		ok 1 "$3"
		printf '#  have: %s\n#  want: %s\n' "$1" "$2"
	fi
}

finish() {
	dropdb --force "$db"
	echo "1..$n"
	exit $failed
}

# A database of its own, with the town of the tests in it.
town() {
	db=concurrent_$(basename "$0" .sh)
	dropdb --if-exists "$db"
	createdb "$db"
	PGDATABASE=$db
	export PGDATABASE
	psql -X -q -v ON_ERROR_STOP=1 -f "$here/../../sql/init.sql" >/dev/null
	"$here/apply" "$db"
	psql -X -q -v ON_ERROR_STOP=1 -f "$here/lib/town.sql" -c commit >/dev/null
}

ask() {	# SQL
	psql -X -A -t -q -c "$1"
}

# What that person's save answers, or its SQLSTATE; as the pool does it: one
# implicit transaction.
save() {	# WHO NONCE SHOWN WANTED
	psql -X -A -t -q -U family -v VERBOSITY=verbose -c "
	    select from api.open('$(printf %s "$1" | sha256sum | cut -c1-64)',
		'/cantine/reserver', null, 1, true, false);
	    select recap from api.canteen_save('2026-11-23', '$3', '$4', '$2')" \
	    2>&1 | sed -n 's/^ERROR:  \([A-Z0-9]*\):.*/\1/p; /^n*[0-9]*$/p' |
	    grep .
}
nonce() {	# NUMBER
	printf '%22s' "$1" | tr ' ' n
}
