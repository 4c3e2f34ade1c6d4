#!/bin/sh
# a file includes only its own floor and those under it
# (house.md 3: base 0, wrap 1, web 2, wire 2, engine 3, pages 4, jobs 4, main 5)
set -eu

git ls-files -co --exclude-standard 'fcgi/*.c' 'fcgi/*.h' | xargs awk '
function floor(dir) {
	return dir == "base" ? 0 : dir == "wrap" ? 1 : dir == "web" ? 2 : \
	    dir == "wire" ? 2 : dir == "engine" ? 3 : dir == "pages" ? 4 : \
	    dir == "jobs" ? 4 : dir == "main" ? 5 : -1
}
function bad(why) {
	printf "%s:%d: %s includes %s: %s\n", FILENAME, FNR, dir, name, why
	found = 1
}
BEGIN {
	# Which wrap file may include which foreign header; nobody else may
	# include any.
	own["fcgi_io"] = "^(fcgiapp|fcgios|fcgi_config|fastcgi)[.]h$"
	own["db"] = "^(libpq-fe|postgres_ext)[.]h$"
	own["doc"] = "^libxml/"
	own["sheet"] = "^(libxml|libxslt)/"
	own["seal"] = "^openssl/"
	own["qr"] = "^qrencode[.]h$"
	own["xlsx"] = "^xlsxwriter[.]h$"
	own["config"] = "^ini[.]h$"
	own["http"] = "^curl/"
	own["smtp"] = "^curl/"
	own["file_type"] = "^magic[.]h$"
	foreign = "^(fcgi|fastcgi|libpq|postgres|pg_|libxml|libxslt|libexslt|" \
	    "openssl|qrencode|xlsxwriter|ini[.]h|curl|magic)"
	# wrap/doc.h names no libxml2 type; a hook may seal.
	web_may["wrap/doc.h"] = 1
}
FNR == 1 { split(FILENAME, part, "/"); dir = part[2]; here = floor(dir) }
/^[ \t]*#[ \t]*include[ \t]*"/ {
	name = $0; sub(/^[^"]*"/, "", name); sub(/".*/, "", name)
	if (name == "config.h") next
	if (name !~ /\//) { bad("say it from fcgi/: \"floor/file.h\""); next }
	split(name, to, "/")
	there = floor(to[1])
	if (there < 0) { bad("no such floor"); next }
	if (there > here) bad("that floor is above")
	if (dir != to[1] && there == here) bad("that is a sister floor")
	if (dir == "wrap" && to[1] == "wrap" && !kin(FILENAME, to[2]))
		bad("a wrap file stands alone")
	if (dir == "web" && to[1] == "wrap" && \
	    !(name in web_may && FILENAME ~ /web\/html[.][ch]$/))
		bad("web is pure functions on bytes")
	if (dir == "pages" && to[1] != "base" && name != "web/route.h" && \
	    name != "web/input.h" && name != "web/password.h" && \
	    name != "wrap/seal.h")
		bad("a page is data: route.h, input.h, base; password.h, seal.h " \
		    "in a hook")
}
/^[ \t]*#[ \t]*include[ \t]*</ {
	name = $0; sub(/^[^<]*</, "", name); sub(/>.*/, "", name)
	if (name !~ foreign) next
	file = FILENAME; sub(/.*\//, "", file); sub(/[.][ch]$/, "", file)
	# db_script.c is of db, doc_priv.h of doc.
	if (!(file in own)) sub(/_[a-z]*$/, "", file)
	if (dir != "wrap") bad("foreign headers belong to wrap")
	else if (!(file in own) || name !~ own[file])
		bad("this file is not the wrapper of that library")
}
# The same noun (db.c, db_script.c, db_priv.h), or the inside of doc for sheet.
function kin(file, header,   a, b) {
	a = file; sub(/.*\//, "", a); sub(/[.][ch]$/, "", a)
	b = header; sub(/[.]h$/, "", b)
	if (index(a, b) == 1 || index(b, a) == 1) return 1
	sub(/_.*/, "", a); sub(/_.*/, "", b)
	return a == b || (a == "sheet" && b == "doc")
}
END { exit found }'
