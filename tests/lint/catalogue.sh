#!/bin/sh
# every error code has a sentence in each catalogue, and SQL's a row in sql/errors.sql
set -eu

found=0
say() { echo "$1"; found=1; }

declared=$(grep -hoE "'MU[0-9]{3}'" sql/errors.sql 2>/dev/null |
	tr -d "'" | sort -u)
[ -n "$declared" ] || say "sql/errors.sql: no code at all"

# codes PATHSPEC...: those written between quotes there.
codes() {
	git ls-files -co --exclude-standard "$@" |
		grep -v '^sql/errors.sql$' |
		xargs grep -hoE "[\"']MU[0-9]{3}[\"']" | tr -d "\"'" | sort -u
}
where() {
	git grep --untracked -n "[\"']$1[\"']" -- sql fcgi | head -n 1 |
		cut -d: -f1,2
}

for code in $(codes 'sql/*.sql'); do
	echo "$declared" | grep -qx "$code" ||
		say "$(where "$code"): $code is not in sql/errors.sql"
done
for code in $( { echo "$declared"; codes 'fcgi/*.c'; } | sort -u); do
	for lang in fr en; do
		grep -q "key=\"error\.$code\"" "xslt/$lang.xml" ||
			say "xslt/$lang.xml: no message error.$code"
	done
done

# Both catalogues know the same keys.
keys() { grep -oE '<msg key="[^"]+"' "xslt/$1.xml" | sort; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
keys fr >"$work/fr" && keys en >"$work/en"
for key in $(comm -23 "$work/fr" "$work/en" | sed 's/.*key=//'); do
	say "xslt/en.xml: no message $key"
done
for key in $(comm -13 "$work/fr" "$work/en" | sed 's/.*key=//'); do
	say "xslt/fr.xml: no message $key"
done
for key in $(uniq -d "$work/fr" | sed 's/.*key=//'); do
	say "xslt/fr.xml: $key stands twice"
done
exit $found
