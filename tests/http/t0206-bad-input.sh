#!/bin/sh
# What no page of ours can send, and what people type wrong.
. "${0%/*}/lib.sh"
forgive
parent input 1
as family
enter "$who"
week_free

bad() { is 400 && whole_page && says error.MU400; }
nothing() { [ "$(booked)" = 0 ] || no "something was booked"; }

form_with() {	# form_with [name=value...]: raw, already encoded
	get "$week" && form /cantine/reserver >"$W/pairs" &&
	encode <"$W/pairs" >"$W/sent" && for pair in "$@"; do
		printf '&%s' "$pair" >>"$W/sent"; done &&
	post /cantine/reserver --data-binary "@$W/sent"
}

t 'A parameter that no page has is refused' '
	get "$week&inconnu=1" && bad && get "/aide?x=y" && bad'

t 'A parameter given twice is refused' '
	get "$week&from=$monday" && bad'

t 'A form field that no form has is refused' '
	form_with "color=red" && bad && nothing'

t 'A nonce or a seal given twice is refused' '
	form_with "once=AAAAAAAAAAAAAAAAAAAAAA" && bad && nothing &&
	form_with "seal=AAAAAAAAAAAAAAAAAAAAAA" && {
	is 400 || is 403; } && nothing'

t 'A day that is no day of ours is refused' '
	for bad_slot in 1 1:canteen 1:canteen:2026-02-30 -1:canteen:$monday \
	    01:canteen:$monday 1:CANTEEN:$monday 1:canteen:$monday:x \
	    99999999999999999999:canteen:$monday 1:canteen:9999-99-99 \
	    "1:canteen:$monday%20" "1:%27--:$monday"; do
		form_with "wanted=$bad_slot" && is 400 || {
		    no "«$bad_slot»: $status"; return; }
	done && nothing'

t 'More days than any family has are refused' '
	get "$week" && form /cantine/reserver >"$W/pairs" && {
	for i in $(seq 120); do echo "wanted=$slot1"; done; } >>"$W/pairs" &&
	send_pairs /cantine/reserver && is 400 && whole_page && nothing'

t 'The same day ticked twice is booked once or refused, never twice' '
	form_with "wanted=$slot1" "wanted=$slot1" &&
	case $status in 303) [ "$(booked)" = 1 ] ;; 400) nothing ;;
	    *) no "status $status" ;; esac; r=$?; week_free; return $r'

t 'A date typed wrong is named, with what was typed, and is no catastrophe' '
	for typed in banane 2026-02-30 31/02/2026 99/99/9999 0000-00-00; do
		get "/cantine/semaine?from=$typed" && is 422 && whole_page || {
		    no "$typed: $status"; return; }
	done'

t 'Bytes that are not UTF-8 are refused' '
	get "/cantine/semaine?from=%ff%fe" && bad &&
	get "/cantine/semaine?from=%c0%af" && bad &&
	get "/cantine/semaine?from=%ed%a0%80" && bad &&
	get "/aide?%ff=1" && bad && form_with "wanted=%c3%28" && bad'

t 'A NUL is refused, in the address and in a form' '
	get "/cantine/semaine?from=%00" && bad &&
	form_with "wanted=%00" && bad && form_with "wanted=$slot1%00" && bad &&
	get "/aide%00" && case $status in 400 | 404) ;; *) false ;; esac'

t 'A bad escape is refused' '
	get "/cantine/semaine?from=%zz" && bad &&
	get "/cantine/semaine?from=%2" && bad'

t 'A path with a bad escape or control characters is no page' '
	for path in /aide%0a /aide%0d%0aX-Evil:1 /%ff; do
		get "$path" && case $status in 400 | 404) ;; *) no "$path: \
		    $status"; return ;; esac
		[ -z "$(header X-Evil)" ] || return
	done'

t 'A question too long for the server is refused by it' '
	get "/aide?x=$(head -c 20000 /dev/zero | tr "\\0" a)" &&
	case $status in 400 | 414) ;; *) false ;; esac'

t 'Too many parameters are refused' '
	get "/aide?$(seq -s "&" 1 700 | sed "s/&/=1\&p/g")" && {
	is 400 || is 414; }'

t 'A form too large is refused with a page that says so' '
	head -c 200000 /dev/zero | tr "\\0" a >"$W/big" &&
	post /cantine/reserver --data-binary "@$W/big" && is 413 &&
	tail -c 20 "$W/body" | grep -q "</html>" && grep -q "lang=\"fr\"" "$W/body"'

t 'A password of two thousand letters is refused kindly' '
	as long && get /connexion && form /connexion >"$W/pairs" &&
	send_pairs /connexion "identifier=$who" \
	    "password=$(head -c 2000 /dev/zero | tr "\\0" a)" && is 422 &&
	whole_page'

t 'A name of a thousand letters comes back with what was typed' '
	long=$(head -c 1000 /dev/zero | tr "\\0" a) && get /connexion &&
	submit /connexion "identifier=$long" password=x && is 422 &&
	whole_page && has "$long"'

t 'What is typed comes back as text, never as markup' '
	get /connexion && submit /connexion \
	    "identifier=\"><script>alert(1)</script>&amp;" password=x &&
	is 422 && lacks "<script>alert" && has "&lt;script&gt;alert(1)" &&
	has "&amp;amp;"'

t 'Right-to-left, emoji, combining letters and apostrophes come back whole' '
	get /connexion && submit /connexion \
	    "identifier=Zoé L’Hôpital-Œuvré é שלום 👪" password=x && is 422 &&
	has "Zoé L’Hôpital-Œuvré é שלום 👪"'

t 'Line breaks and control characters do not pass in a name' '
	get /connexion && form /connexion >"$W/pairs" &&
	encode <"$W/pairs" >"$W/sent" &&
	printf "&identifier=a%%0d%%0aSet-Cookie:x&password=x" >>"$W/sent" &&
	post /connexion --data-binary "@$W/sent" &&
	case $status in 400 | 422) ;; *) false ;; esac &&
	! header Set-Cookie | grep -q "^x"'

t 'An empty form is no form' '
	as family && post /cantine/reserver --data "" && {
	is 400 || is 403; } && post /cantine/reserver --data "&&&==&" && {
	is 400 || is 403; }'

t 'A quote and a semicolon reach no database' '
	get /connexion && submit /connexion \
	    "identifier=x'"'"'; drop table guichet.account; --" password=x &&
	is 422 && [ "$(sql -c "select count(*) > 0 from guichet.account")" = t ]'

t_done
