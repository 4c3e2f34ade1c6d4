#!/bin/sh
# no SQL in C but in wrap/db
set -eu

found=0
git ls-files -co --exclude-standard 'fcgi/*.c' 'fcgi/*.h' |
	grep -v '^fcgi/wrap/db' |
	xargs grep -nHEi '"[^"]*\b(select .* from|insert into|delete from|update [a-z_.]+ set|create (table|role|database|schema)|set (local|session|role)|begin;|commit;|rollback;)' && found=1
exit $found
