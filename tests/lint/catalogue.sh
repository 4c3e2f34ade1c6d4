#!/bin/sh
# every error code has its meaning in sql/errors.sql and its sentence in each catalogue
set -eu

found=0
say() { echo "$1"; found=1; }

declared=$(grep -hoE "'MU[0-9]{3}'" sql/errors.sql 2>/dev/null |
	tr -d "'" | sort -u)
[ -n "$declared" ] || say "sql/errors.sql: no code at all"

used=$(git ls-files -co --exclude-standard 'sql/*.sql' 'fcgi/*.c' |
	grep -v '^sql/errors.sql$' | xargs grep -hoE "[\"']MU[0-9]{3}[\"']" |
	tr -d "\"'" | sort -u)
for code in $used; do
	echo "$declared" | grep -qx "$code" || say "$(git grep --untracked -n "[\"']${code}[\"']" -- sql fcgi |
	    head -n 1 | cut -d: -f1,2): $code is not in sql/errors.sql"
done
for code in $declared; do
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
