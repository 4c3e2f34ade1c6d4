#!/bin/sh
# shell scripts are correct for sh and shellcheck
set -eu

found=0
# begins PATTERN: of the files named on stdin, those whose first line has it.
begins() {
	xargs -d '\n' awk -v pattern="$1" \
	    '$0 ~ pattern { print FILENAME } { nextfile }'
}
files=$(git ls-files -co --exclude-standard | grep -v '^build-aux/' |
	while read -r f; do [ -f "$f" ] && echo "$f"; done)
scripts=$({
	echo "$files" | begins '^#!/bin/(ba)?sh|^# shellcheck shell'
	echo "$files" | grep '[.]sh$'
} | sort -u)
for f in $scripts; do
	case $(head -n 1 "$f") in
	*bash*) bash -n "$f" || found=1 ;;
	*) sh -n "$f" || found=1 ;;
	esac
done
if command -v shellcheck >/dev/null; then
	# shellcheck disable=SC2086
	shellcheck -x -s sh -S warning -e SC2154,SC2034,SC1090,SC1091,SC1007,SC1112 \
	    -f gcc $scripts || found=1
fi
for f in $(echo "$files" | grep -E '^(deploy|tests)/' | begins '^#!.*perl'); do
	perl -c "$f" >/dev/null 2>&1 || { perl -c "$f" 2>&1; found=1; }
done
exit $found
