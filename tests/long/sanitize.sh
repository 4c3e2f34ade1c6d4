#!/bin/sh
# No bad access, no leak, no undefined behaviour in a town under sanitizers.
set -eu
. tests/lib/instance.sh
long_town sanitize --enable-sanitizers
status=0
tests/unit/run || status=1
tests/sheet/run || status=1
tests/http/run || status=1

# What the sanitizers said stands in the log of the programs.
if grep -E 'ERROR: (Address|Leak)Sanitizer|runtime error:' \
    "$long_dir/log/guichetd.log"; then
	echo "not ok - the workers' log is free of the sanitizers' findings"
	echo "0 passed, 1 failed, 0 skipped"
	status=1
else
	echo "ok - the workers' log is free of the sanitizers' findings"
	echo "1 passed, 0 failed, 0 skipped"
fi
exit $status
