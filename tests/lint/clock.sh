#!/bin/sh
# one clock: guichet.now() in SQL, date_now() in C
set -eu

found=0
# base/date.c is date_now(); time limits of processes are no dates, and use the
# monotonic clock, which stays allowed.
git ls-files -co --exclude-standard 'fcgi/*.c' |
	grep -v '^fcgi/base/date' |
	xargs grep -nHE '\b(time|gettimeofday|clock|ftime|timespec_get)\(|CLOCK_REALTIME' |
	grep -vE ':[[:space:]]*(/?\*|//)' && found=1

# Where the rehearsal's offset is kept, set and added, the real clock is read;
# recorded_at and the ledger of migrations tell when a row was stored, whatever
# the rehearsal's clock says; a proof is of a transaction, which its instant
# names.
git ls-files -co --exclude-standard 'sql/*.sql' |
	xargs grep -nHEi '(^|[^.[:alnum:]_])(now\(\)|current_date|current_time(stamp)?|local_?time(stamp)?|clock_timestamp\(\)|statement_timestamp\(\)|transaction_timestamp\(\))' |
	grep -vE ':[[:space:]]*--' |
	grep -vE '^sql/(ledger|lib/[0-9_]*clock|api/admin/clock_set)\.sql:' |
	grep -vE 'recorded_at|\+ c\.ahead|timestamptz_send\(transaction_timestamp' && found=1
exit $found
