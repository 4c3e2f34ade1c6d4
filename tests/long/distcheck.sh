#!/bin/sh
# The tarball builds out of its tree, passes its tests, installs, uninstalls.
set -eu
. tests/lib/instance.sh
unset GUICHET_CONFIGURE
instance_build "$GUICHET_OUT/../dist"
if ! as_owner make -C "$GUICHET_BUILD" -j2 distcheck; then
	echo "0 passed, 1 failed, 0 skipped"
	exit 1
fi

# What is committed is in the tarball.
tarball=$(ls "$GUICHET_BUILD"/guichet-*.tar.xz)
missing=$(tar -tf "$tarball" | sed 's|^[^/]*/||' | sort >"$GUICHET_OUT/dist"
	git -c safe.directory='*' -c core.quotePath=false ls-files |
	grep -vE '^\.gitignore$' | sort | comm -23 - "$GUICHET_OUT/dist")
if [ -n "$missing" ]; then
	echo "not ok - the tarball has all that is committed"
	printf '%s\n' "$missing" | sed 's/^/#   /'
	echo "1 passed, 1 failed, 0 skipped"
	exit 1
fi
echo "2 passed, 0 failed, 0 skipped"
