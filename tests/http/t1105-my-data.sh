#!/bin/sh
# All that is held of a person and their children, read and taken away.
. "${0%/*}/lib.sh"
parent donnees
mother=$who kid=$kids home=$person
as mother && enter "$who"
sql -c "insert into guichet.emergency_contact (child, name, phone, relation,
	during, recorded_by) values ($kid, 'Jo \"la tante\"; Essai', '+33399980001',
	'neighbour', '[2026-01-01,)', $home);
    insert into guichet.family_change (fact, subject, old, proposed, from_day,
	person, created_at, state, answer) values ('birth', $kid, '{}', '{}',
	'2026-11-01', $home, guichet.now(), 'waiting', E'une ligne\nune autre')" \
    >/dev/null
other_parent donnees-deux
father=$who
sql -c "update guichet.person set phone = '+33611223344' where id = $person" \
    >/dev/null
as father && enter "$who"

# The cells of a file, one a line, a line feed in a cell as a space: read by the
# rules of RFC 4180, not by lines.
cells() {
	perl -0777 -ne 's/^\xef\xbb\xbf//;
	    while (/\G("(?:[^"]|"")*"|[^;\r\n]*)(;|\r\n|\z)/g) {
	    last if $1 eq "" && $2 eq ""; my ($c, $e) = ($1, $2);
	    if ($c =~ s/^"(.*)"$/$1/s) { $c =~ s/""/"/g } $c =~ s/\n/ /g;
	    print "$c\n"; print "--\n" if $e eq "\r\n" }' "$W/body"
}

t 'The page says all of it, and where to take it away' '
	as mother && get /mon-compte && has /mes-donnees && get /mes-donnees &&
	is 200 && whole_page && says data.lead && has "$mother" &&
	has /mes-donnees/fichier && visible | grep -qF "la tante" &&
	lacks "$father" && lacks 611223344'

# RULE: parents-privacy
t 'The file has each table with its name, and what was written as it was' '
	get /mes-donnees/fichier && is 200 && header_has Content-Type text/csv &&
	header_has Content-Disposition attachment && lacks "<" &&
	lacks "$father" && lacks 611223344 &&
	cells >"$W/cells" && grep -qxF "Jo \"la tante\"; Essai" "$W/cells" &&
	grep -qxF "une ligne une autre" "$W/cells" &&
	grep -qxF "2026-01-01/" "$W/cells" && grep -qxF "$mother" "$W/cells" &&
	cells | awk "{ if (\$0 == \"--\") start = 1; else if (start || NR == 1) {
	    start = 0; names[\$0] } } END { n = 0; for (x in names) n++;
	    exit n < 5 }"'

t 'The other parent reads neither' '
	as father && get /mes-donnees && is 200 && lacks "$mother" &&
	lacks "une autre" && get /mes-donnees/fichier && is 200 &&
	lacks "$mother" && lacks "une autre" && has "la tante"'

t 'It is written down who took it, and a stranger signs in first' '
	[ "$(sql -c "select count(*) from guichet.audit where person = $home
	    and action = '\''read'\'' and object like '\''/mes-donnees%'\''")" = 2 ] &&
	as nobody && get /mes-donnees && is 303 && get /mes-donnees/fichier &&
	is 303'

t_done
