#!/bin/sh
# a limit that pages and a table hold is the same number
set -eu

page=$(sed -n 's/^	CHILDREN_MAX = \([0-9]*\),$/\1/p' fcgi/base/limits.h)
table=$(sed -n "s/.*then least between 2 and \([0-9]*\) .*/\1/p" \
    sql/migrate/0038_tariff.sql)
[ -n "$page" ] && [ "$page" = "$table" ] || {
	echo "fcgi/base/limits.h: CHILDREN_MAX is $page, the table's check $table"
	exit 1
}
