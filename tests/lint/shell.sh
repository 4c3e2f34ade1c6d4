#!/bin/sh
# shell scripts are correct for sh and shellcheck
set -eu

found=0
scripts=$(git ls-files -co --exclude-standard |
	grep -v '^build-aux/' | while read -r f; do
	[ -f "$f" ] && head -n 1 "$f" | grep -qE '^#!/bin/(ba)?sh|^# shellcheck shell' &&
		echo "$f"
	case $f in *.sh) [ -f "$f" ] && echo "$f" ;; esac
done | sort -u)
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
for f in $(git ls-files -co --exclude-standard 'deploy/*' 'tests/*'); do
	[ -f "$f" ] && head -n 1 "$f" | grep -q '^#!.*perl' || continue
	perl -c "$f" >/dev/null 2>&1 || { perl -c "$f" 2>&1; found=1; }
done
exit $found
