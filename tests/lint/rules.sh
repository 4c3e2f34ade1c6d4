#!/bin/sh
# every named rule stands in the code that enforces it and in a test that proves it
set -eu

names() {
	git ls-files -co --exclude-standard "$@" |
		{ grep -v '^tests/lint/' || :; } |
		xargs -r grep -hoE 'RULE: [a-z][a-z0-9-]*' |
		sed 's/^RULE: //' | sort -u
}

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
names 'sql/*.sql' 'fcgi/*.c' 'fcgi/*.h' >"$work/code"
names 'tests/*' >"$work/tests"

found=0
for name in $(comm -23 "$work/code" "$work/tests"); do
	git grep --untracked -n "RULE: $name\$\|RULE: ${name}[^a-z0-9-]" -- sql fcgi |
		head -n 1 | cut -d: -f1,2 |
		sed "s/\$/: RULE: $name has no test/"
	found=1
done
for name in $(comm -13 "$work/code" "$work/tests"); do
	git grep --untracked -n "RULE: $name\$\|RULE: ${name}[^a-z0-9-]" -- tests |
		head -n 1 | cut -d: -f1,2 |
		sed "s/\$/: RULE: $name is proved but nowhere enforced/"
	found=1
done
if ! [ -s "$work/code" ]; then
	echo "sql/: no rule has a name"
	found=1
fi
exit $found
