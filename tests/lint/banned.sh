#!/bin/sh
# base/banned.h is the last include of every .c file
set -eu

git ls-files -co --exclude-standard 'fcgi/*.c' | xargs awk '
function report() {
	if (file != "" && last !~ /"base\/banned[.]h"/) {
		printf "%s:%d: the last include is %s\n", file, line, last
		found = 1
	}
}
FNR == 1 { report(); file = FILENAME; last = "(none)"; line = 1 }
/^[ \t]*#[ \t]*include/ { last = $0; line = FNR }
END { report(); exit found }'
