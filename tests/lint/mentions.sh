#!/bin/sh
# every route and every api function is mentioned by a test
set -eu

found=0
say() { echo "$1"; found=1; }

# Routes: the path, in a test that speaks HTTP.
for path in $(git ls-files -co --exclude-standard 'fcgi/pages/*.c' |
    xargs grep -hoE '(\.path = |PUBLIC\()"[^"]+"' |
    sed 's/^[^"]*"//; s/"$//' | sort -u); do
	grep -rqF --include='*.sh' --include='*.js' --include='*.mjs' \
	    --exclude-dir=node_modules -e "$path" tests/http tests/e2e ||
		say "route $path: no test of tests/http or tests/e2e mentions it"
done

# Functions: tests/sql/<service>/<function>.sql beside sql/api/<service>/.
for file in $(git ls-files -co --exclude-standard 'sql/api/*.sql'); do
	service=${file#sql/api/}
	function=${service##*/}
	function=${function%.sql}
	service=${service%/*}
	grep -qiE "function api\.${function}[ (]" "$file" ||
		say "$file:1: does not create api.$function (one function per file of the same name)"
	test=tests/sql/$service/$function.sql
	if ! [ -f "$test" ]; then
		say "$file: no test $test"
	elif ! grep -qw "$function" "$test"; then
		say "$test: does not mention $function"
	fi
done

# And no test of what is gone.
for test in $(git ls-files -co --exclude-standard 'tests/sql/*/*.sql'); do
	file=sql/api/${test#tests/sql/}
	case $test in tests/sql/lib/* | tests/sql/guard*/* | tests/sql/whole/*)
		continue ;;
	esac
	[ -f "$file" ] || [ -f "sql/lib/${test##*/}" ] ||
		grep -rqwE "guichet\.$(basename "$test" .sql)" sql ||
		say "$test: neither $file nor a helper guichet.$(basename "$test" .sql)"
done
exit $found
