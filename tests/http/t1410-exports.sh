#!/bin/sh
# Files for accountants and kitchens: CSV, and workbooks with real numbers and
# dates; both read back by programs that know nothing of what wrote them.
. "${0%/*}/lib.sh"
day=$(sql -c "select guichet.monday(guichet.now()::date)")
as kitchen
enter_as kitchen

# sheet NUMBER: the workbook in hand as a spreadsheet reads it.
sheet() { perl "$top/tests/lib/xlsx.pl" "$W/body" "$1"; }

# rows: the CSV in hand, its cells between tabs (Perl, RFC 4180).
rows() {
	perl -e 'local $/; $_ = <STDIN>; s/^\xef\xbb\xbf// or die "no mark\n";
	while (length) {
		my @row;
		do {
			if (s/^"((?:[^"]|"")*)"//) {
				(my $c = $1) =~ s/""/"/g; push @row, $c
			} else { s/^([^;\r\n]*)//; push @row, $1 }
		} while (s/^;//);
		s/^\r\n// or die "a line does not end\n";
		print join("\t", @row), "\n";
	}' <"$W/body"
}

# The same cells, as the workbook has them.
cells() { sheet 1 | sed -e '/^frozen$/d' -e 's/\(^\|\t\)[tned]:/\1/g'; }

t 'The kitchen takes the orders of its week home as CSV' '
	get "/agent/cuisine/fichier?from=$day" && is 200 &&
	header_has Content-Type text/csv &&
	header_is Content-Disposition "attachment; filename=\"fichier.csv\"" &&
	header_is Cache-Control no-store && rows >"$W/csv" &&
	[ "$(cut -f1 "$W/csv" | head -n 1)" = "$(sentence column.day)" ]'

t 'and as a workbook: the same cells, dates that are dates, numbers that are' '
	get "/agent/cuisine/classeur?from=$day" && is 200 &&
	header_has Content-Type officedocument.spreadsheetml.sheet &&
	header_has Content-Disposition "classeur.xlsx" &&
	cells >"$W/cells" && diff "$W/csv" "$W/cells" &&
	sheet 1 | head -n 1 | grep -qx frozen &&
	[ "$(sheet 1 | sed 1,2d | cut -c1-2 | sort -u)" = d: ] &&
	[ "$(sheet 1 | sed 1,2d | cut -f8 | cut -c1-2 | sort -u)" = n: ]'

t 'with a second sheet that says what each column means' '
	sheet 2 | grep -qF "$(sentence column.diet)	t:$(sentence \
	    means.diet)	t:$(sentence export.unit.label)" &&
	[ "$(sheet 2 | sed 1,2d | wc -l)" = "$(sheet 1 | sed 1d |
	    head -n 1 | tr "\t" "\n" | wc -l)" ]'

t 'Who reads English reads its words' '
	get "/en/agent/cuisine/classeur?from=$day" && is 200 &&
	sheet 1 | grep -qF "t:$(lang=en sentence column.frozen-at)"'

t 'Who has no right to them has neither' '
	as attendant && enter_as attendant &&
	get /agent/cuisine/fichier && is 403 &&
	get /agent/cuisine/classeur && is 403'

t_done
