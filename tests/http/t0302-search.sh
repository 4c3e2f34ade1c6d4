#!/bin/sh
# Finding a family, and its file.
. "${0%/*}/lib.sh"
parent search 2
home=$(sql -c "select household from guichet.household_member
    where person = $person")
as clerk
enter_as clerk

t 'The search opens empty' '
	get /agent/familles && is 200 && whole_page && has "name=\"q\""'

t 'A family is found by the name of an adult' '
	get "/agent/familles?q=Essai-L%27%C3%89vidence" && is 200 &&
	whole_page && has "/agent/famille?id="'

t 'It is found without accents, in capitals, with a space for the apostrophe' '
	for q in "ESSAI+L+EVIDENCE" "essai-l%27evidence" "+essai++evidence+"; do
		get "/agent/familles?q=$q" && is 200 &&
		has "/agent/famille?id=" || { no "$q"; return; }
	done'

t 'It is found by the name of a child' '
	get "/agent/familles?q=Enfant-2-$person" && is 200 &&
	has "/agent/famille?id=$home\""'

t 'A name nobody has finds nobody, and the page says what to try' '
	get "/agent/familles?q=Xyzzyqwfp" && is 200 && whole_page &&
	lacks "/agent/famille?id=" && has "Xyzzyqwfp"'

t 'What is searched is text: signs of patterns and markup do nothing' '
	for q in "%25" "_" "%5C" "%27%3B--" "%3Cscript%3E" "%28%2B%2A%29"; do
		get "/agent/familles?q=$q" && is 200 && whole_page &&
		lacks "<script>" || { no "$q: $status"; return; }
	done'

t 'Results come by pages, and the pages do not overlap' '
	get "/agent/familles?q=mar" && is 200 && one=$(grep -o \
	    "/agent/famille?id=[0-9]*" "$W/body" | sort -u) &&
	get "/agent/familles?q=mar&page=2" && is 200 && two=$(grep -o \
	    "/agent/famille?id=[0-9]*" "$W/body" | sort -u) &&
	[ -n "$one" ] && [ -n "$two" ] &&
	[ -z "$(printf "%s\n" "$one" "$two" | sort | uniq -d)" ]'

t 'A page before the first or after the last is no catastrophe' '
	get "/agent/familles?q=a&page=0" && is 422 &&
	get "/agent/familles?q=a&page=1001" && is 422 &&
	get "/agent/familles?q=a&page=1000" && { is 200 || is 404; } &&
	get "/agent/familles?q=a&page=deux" && is 422'

t 'A question of more than eighty letters is refused kindly' '
	get "/agent/familles?q=$(head -c 81 /dev/zero | tr "\\0" a)" &&
	is 422 && whole_page'

t 'The file shows the household, its children and their bookings' '
	get "/agent/famille?id=$home" && is 200 && whole_page &&
	has "Enfant-1" && has "Enfant-2" && has "$who"'

t 'A file that does not exist is not found; a number that is none is refused' '
	get "/agent/famille?id=999999999999" && is 404 && whole_page &&
	get "/agent/famille?id=abc" && is 400 && get /agent/famille && {
	is 400 || is 422; }'

t 'Every look at a file and every search is in the audit' '
	seen() { sql -c "select count(*) from guichet.audit
	    where at > guichet.now() - interval '\''1 hour'\''"; }
	one=$(seen) && get "/agent/famille?id=$home" && is 200 &&
	get "/agent/familles?q=essai" && is 200 &&
	[ "$(seen)" -ge $((one + 2)) ]'

t_done
