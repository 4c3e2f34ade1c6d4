#!/bin/sh
# each header compiles alone
set -eu

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

flags="-std=gnu11 -D_GNU_SOURCE -Ifcgi -Wall -Wextra -Werror -fsyntax-only"
for name in libpq libxml-2.0 libxslt libcrypto libqrencode xlsxwriter inih fcgi; do
	flags="$flags $(pkg-config --cflags "$name" 2>/dev/null || :)"
done

found=0
for header in $(git ls-files -co --exclude-standard 'fcgi/*.h'); do
	printf '#include "%s"\n#include "%s"\nextern int nothing;\n' \
	    "${header#fcgi/}" "${header#fcgi/}" >"$work/alone.c"
	# shellcheck disable=SC2086
	if ! ${CC:-gcc} $flags "$work/alone.c" 2>"$work/said"; then
		echo "$header:1: does not compile alone, or not twice"
		head -n 5 "$work/said"
		found=1
	fi
done
exit $found
