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

# euros COLUMN: what that column of the workbook in hand comes to, in cents.
euros() {
	sheet 1 | awk -F "\t" -v n="$1" '$n ~ /^e:/ {
		sub("e:", "", $n); sum += $n * 100 }
	    END { printf "%.0f\n", sum }'
}

campaign=$(sql -c "select coalesce(max(campaign), 1) from guichet.invoice
    where published_at is not null and lines > 0")

t 'An accountant takes the invoices of a campaign home: the amounts are cents' '
	as accountant && enter_as accountant &&
	get "/agent/export/factures?id=$campaign" && is 200 &&
	rows >"$W/csv" && get "/agent/export/factures/classeur?id=$campaign" &&
	is 200 && [ "$(euros 9)" = "$(sql -c "select coalesce(sum(total), 0)
	    from guichet.invoice where campaign = $campaign")" ] &&
	[ "$(wc -l <"$W/csv")" = "$(cells | wc -l)" ]'

t 'and their lines, which come to the same' '
	get "/agent/export/lignes?id=$campaign" && is 200 &&
	rows >"$W/csv" && get "/agent/export/lignes/classeur?id=$campaign" &&
	is 200 && [ "$(euros 10)" = "$(sql -c "select coalesce(sum(l.price), 0)
	    from guichet.invoice_line l join guichet.invoice i
	    on i.id = l.invoice where i.campaign = $campaign")" ] &&
	[ "$(wc -l <"$W/csv")" = "$(cells | wc -l)" ]'

t 'and the journal of some days, which sums to zero' '
	days="from_day=2026-01-01&to_day=2026-12-31" &&
	get "/agent/export/journal?$days" && is 200 && rows >"$W/csv" &&
	get "/agent/export/journal/classeur?$days" && is 200 &&
	[ "$(euros 10)" = 0 ] &&
	[ "$(wc -l <"$W/csv")" = "$(cells | wc -l)" ] &&
	get "/agent/export/journal?from_day=2026-02-01&to_day=2026-01-01" &&
	is 422'

t 'Who has no right to billing has none of them' '
	as attendant && get "/agent/export/factures?id=$campaign" && is 403 &&
	get "/agent/export/lignes?id=$campaign" && is 403 &&
	get "/agent/export/journal?$days" && is 403'

t_done
