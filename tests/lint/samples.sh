#!/bin/sh
# every sample is a page its contract allows
set -eu

# "hostile" ones break it on purpose: they put markup where machine values are.
found=0
for page in $(git ls-files -co --exclude-standard 'xslt/samples/*.xml' |
	sed 's|/[^/]*$||' | sort -u); do
	schema=xslt/contract/${page#xslt/samples/}.rng
	[ -f "$schema" ] || { echo "$page: no $schema"; found=1; continue; }
	samples=$(find "$page" -maxdepth 1 -name '*.xml' ! -name hostile.xml)
	[ -n "$samples" ] || continue
	# shellcheck disable=SC2086  # names without spaces
	said=$(xmllint --noout --relaxng "$schema" $samples 2>&1) || {
		echo "$said" | grep -v ' validates$'
		found=1
	}
done
exit $found
