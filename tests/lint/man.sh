#!/bin/sh
# the manual's pages are clean
set -eu

found=0
pages=$(git ls-files -co --exclude-standard 'deploy/man/*' |
	grep -E '\.[0-9]$' || :)
for page in guichetd.8 guichet.1 guichet.conf.5; do
	case $pages in
	*"/$page"*) ;;
	*) echo "deploy/man/$page: there is no such page"; found=1 ;;
	esac
done
for page in $pages; do
	said=$(LC_ALL=C.UTF-8 MANROFFSEQ='' MANWIDTH=80 man --warnings -E UTF-8 \
	    -l -Tutf8 -Z "$page" 2>&1 >/dev/null) || found=1
	if [ -n "$said" ]; then
		printf '%s\n' "$said" | sed "s|^|$page: |"
		found=1
	fi
done
exit $found
