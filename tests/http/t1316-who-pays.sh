#!/bin/sh
# Who pays for a child of two homes: a judge's shares, recorded by a clerk; each
# parent reads their own part, and nothing of the other's on any page.
. "${0%/*}/lib.sh"
parent share 1
mother_who=$who mother=$person kid=$kids
other_parent sharefather
father_who=$who father=$person
page="/agent/enfant/garde?child=$kid"

# What is the father's alone.
home=$(sql -c "select household from guichet.household_member
    where person = $father and kind = 'adult'")
sql -c "insert into guichet.quotient (household, during, value, month, source)
    values ($home, '[2020-01-01,)', 98765, '2026-01-01', 'caf')" \
    -c "insert into guichet.household_address (household, during, address)
    values ($home, '[2020-01-01,)', row('77 impasse du Canari', null, '57000',
	'Valbourg'))" \
    -c "update guichet.person set phone = '+33699887766' where id = $father"

t 'Without a calendar the page says who is billed, by the vote' '
	as clerk && enter_as clerk && get "$page" && is 200 && whole_page &&
	says share.title && says share.voted-day'

t 'A clerk records what a judge has fixed; half a share is refused in words' '
	submit /agent/enfant/garde/parts share_first=$mother share=0 \
	    share_second=$father share_from=01/01/2020 share_source=judgment \
	    share_seen= && is 422 && says error.MU681 &&
	submit /agent/enfant/garde/parts share_first=$mother share=37,7 \
	    share_second=$father share_from=01/01/2020 share_source=judgment \
	    share_seen= && is 303 && follow && is 200 && whole_page &&
	has 37,7 && has 62,3 && has "Document vu le"'

t 'Both parents are told' '
	mail_to "$mother_who" >/dev/null && mail_to "$father_who" >/dev/null'

# RULE: parents-privacy
t 'A meal that one books is priced for each by their own part' '
	as mother && enter "$mother_who" && get "/famille/garde?child=$kid" &&
	is 200 && whole_page && has 37,7 &&
	week_free && get "$week" && submit_boxes "$slot1" && is 303 && follow &&
	is 200 && whole_page && parts=$(sql -c "select string_agg(
	    to_char(s.price / 100.0, '\''FM990D00'\''), '\'' '\'' order by s.n)
	    from guichet.booking b join guichet.booking_share s
	    on s.booking = b.id where b.child = $kid") &&
	hers=$(echo "${parts% *}" | tr . ,) his=$(echo "${parts#* }" | tr . ,) &&
	[ "$hers" != "$his" ] && has "$hers" && lacks "$his" &&
	get "$week" && has "$hers" && lacks "$his" &&
	as father && enter "$father_who" && get "$week" && has "$his" &&
	lacks "$hers"'

# Every page a family can open, for the child and without: the routes are read from
# their tables, so that a page added tomorrow is asked too.
# RULE: parents-privacy
t 'No page of one parent says anything of the other' '
	as mother && : >"$W/urls" &&
	for path in $(grep -oh "\"/[a-z][a-z/-]*\"" "$top"/fcgi/pages/*.c |
	    tr -d "\"" | grep -v -e ^/agent -e ^/en/ -e deconnexion |
	    sort -u); do
		printf "url = \"%s\"\noutput = -\n" "$base$path" \
		    "$base$path?child=$kid" >>"$W/urls"
	done &&
	curl -sS --max-time 60 -b "$jar" -K "$W/urls" -w "code %{http_code}\n" \
	    >"$W/pages" &&
	seen=$(grep -c "^code 200" "$W/pages") && [ "$seen" -gt 25 ] ||
		no "only $seen pages opened"
	! LC_ALL=C grep -n -F -e "$father_who" -e "77 impasse du Canari" \
	    -e "987,65" -e 98765 -e "6 99 88 77 66" -e 699887766 \
	    -e ">$his " -e "$his €" -e "$(printf "%s\302\240" "$his")" \
	    "$W/pages"'

t 'Shared no more: who booked pays, and the other sees no price' '
	as clerk && get "$page" && submit /agent/enfant/garde/parts/terminer &&
	is 303 && follow && is 200 && ! grep -q 37,7 "$W/body" &&
	[ "$(sql -c "select count(*) from guichet.booking_share s
	    join guichet.booking b on b.id = s.booking
	    where b.child = $kid")" = 0 ]'

t 'A judge'\''s exception: its days are one parent'\''s, until a last one' '
	get "$page&kind=override" && is 200 && whole_page &&
	day=$(sql -c "select to_char(guichet.today() + 9, '\''DD/MM/YYYY'\'')") &&
	submit /agent/enfant/garde custody_first=$father from_day="$day" \
	    until_day= custody_seen= custody_payer= && is 422 &&
	says error.MU600 &&
	submit /agent/enfant/garde custody_first=$father from_day="$day" \
	    until_day="$day" custody_seen= custody_payer=$father &&
	is 303 && follow && is 200 && whole_page &&
	says custody.payer payer="Essai $father_who"'

t_done
