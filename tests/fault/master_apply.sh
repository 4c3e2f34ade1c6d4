# What `guichet db` does to a database in use, and what it refuses.  Sourced by
# tests/fault/run.
# shellcheck shell=sh disable=SC2154

# db WORDS...: guichet db on the demonstration's database, with the scripts of
# $second_dir/sql, which a test may spoil.
db() {
	second_as "$GUICHET_APP/bin/guichet" --config \
	    "$second_dir/db.conf" db "$@"
}

fresh_scripts() {
	rm -rf "$second_dir/sql"
	cp -r "$GUICHET_APP/share/guichet/sql" "$second_dir/sql"
	sed "s|^sql = .*|sql = $second_dir/sql|" "$GUICHET_DIR/guichet.conf" \
	    >"$second_dir/db.conf"
	[ "$(id -u)" != 0 ] || chown -R "$second_owner" "$second_dir"
}

# refuses PATTERN WORDS...: exit status 2, a line that says it.
refuses() {
	pattern=$1
	shift
	db "$@" >"$work/db" 2>&1
	rc=$?
	cat "$work/db"
	[ $rc = 2 ] && grep -q "$pattern" "$work/db"
}

applied_twice() {
	db apply && db apply && db status && db verify
}

changed() {
	echo '-- a remark' >>"$second_dir/sql/migrate/0001_core.sql"
	refuses '0001_core.sql has changed since it ran' apply &&
	    refuses '0001_core.sql has changed since it ran' status
}

newer() {
	rm "$second_dir/sql/migrate/0002_canteen.sql"
	refuses '0002_canteen.sql ran here and is not in the folder' apply
}

broken() {
	printf -- '-- comment\n\nselect 1 from guichet.nothing;\n' \
	    >"$second_dir/sql/lib/99_broken.sql"
	refuses 'lib/99_broken.sql:3: 42P01' apply &&
	    grep -q 'nothing was changed' "$work/db" &&
	    answers /-/readyz 200
}

broken_migration() {
	printf 'create table guichet.essai_half (id bigint);\nselect 1 / 0;\n' \
	    >"$second_dir/sql/migrate/9999_half.sql"
	db plan | grep -q 'pending  9999_half.sql' &&
	    refuses 'migrate/9999_half.sql' apply &&
	    [ "$(sql -c "select to_regclass('guichet.essai_half') is null")" = t ]
}

# A release under load: dropped and made again, in one transaction.
in_use() {
	tag=app$$
	crowd "$tag" 8 2 "$(size 24 60)"
	steady "$tag"
	releases=0
	while kill -0 "$reading" 2>/dev/null; do
		db apply >>"$work/db" 2>&1 && releases=$((releases + 1))
		sleep 1
	done
	wait "$reading" "$busy"
	printf '# %s releases\n' "$releases"
	grep -h '^guichet:' "$work/db" | sed 's/^/# /'
	grep -h "^guichet:" "$work/db" | sed "s/^/# /"
	if [ "$releases" -ge 1 ]; then
		ok 'The database is released while families book'
	else
		not_ok 'The database is released while families book' \
		    "$(cat "$work/db")"
	fi
	# A page that waits longer than the database allows says so: 503.
	try 'Each page is whole meanwhile, or says to try again' sh -c \
	    "! grep -hE '^(broken|torn)=[1-9]|^status_(4|500|502|504)' \
	    '$work/$tag.read' '$work/$tag.load'"
	try 'and the site answers after it as before' answers /-/readyz 200
	judge 'No booking is lost by a release' "$tag"
}

second_folder
fresh_scripts
try 'A release of the database may be repeated, and verified' applied_twice
in_use
try 'A migration that has changed is refused by name' changed
fresh_scripts
try 'A database newer than the programs is refused' newer
fresh_scripts
try 'A script that fails is named with its line, and nothing has changed' \
    broken
fresh_scripts
try 'A migration that fails leaves nothing of itself' broken_migration
second_stop
