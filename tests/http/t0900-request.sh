#!/bin/sh
# A parent enrols a child at the canteen: every step, the sending, the receipt.
. "${0%/*}/lib.sh"
forgive
parent request 1
as family
family=$who
enter "$who"

# A draft of that procedure for the adult $1; $ref is its number.
draft() {
	made=$(sql -c "select guichet.request_new(v.id, $1, 'online')
	    from guichet.procedure_revision v where v.state = 'published'
	    and v.procedure = '$2'")
	ref=$(sql -c "select reference from guichet.request where id = $made")
}
state() { sql -c "select state from guichet.request where reference = '$ref'"; }
# The next step: the fields are those the page shows.
step() { submit /demande/etape "$@"; }
contact() {
	step q-given=Anne "q-family=Essai-L'Évidence" q-email=anne@exemple.fr \
	    q-phone='06 12 34 56 78' 'q-line1=1 rue du Four' q-line2= \
	    q-postcode='57 000' q-town=Valbourg
}
draft "$person" canteen-enrolment

t 'A draft begins with who sends it' '
	get "/demande/etape?ref=$ref" && is 200 && whole_page &&
	says request.contact && says request.held &&
	has "autocomplete=\"given-name\""'

t 'An empty page comes back with its errors and every value kept' '
	step q-given= q-family=Essai q-email=anne@exemple q-phone=12 q-line1= \
	    q-line2= q-postcode=570 q-town=Valbourg && is 422 && whole_page &&
	says errors.title && has "aria-invalid=\"true\"" &&
	has "value=\"anne@exemple\"" && has "value=\"570\"" &&
	title | grep -q "$(sentence title.error)"'

t 'A right one leads to the next question' '
	contact && is 303 && header_has Location "/demande/etape?ref=$ref&n=41" &&
	follow && is 200 && says request.child && has "type=\"radio\""'

t 'The child is one of their own: no other can be named' '
	step q-child=1 && is 400 && get "/demande/etape?ref=$ref" &&
	step "q-child=$kids" && is 303 && follow && is 200'

t 'Choosing nothing is an error of the person, not of the form' '
	step q-start-day=31 q-start-month=février q-start-year=2027 && is 422 &&
	says error.MU551 && has "value=\"février\"" && has "f-q-class"'

t 'A field that the page did not show is refused' '
	step q-start=04/01/2027 q-class=ce1 q-diet=standard && is 400 &&
	get "/demande/etape?ref=$ref"'

t 'An option that the page did not show is refused' '
	step q-start=04/01/2027 q-class=university && is 400 &&
	get "/demande/etape?ref=$ref"'

t 'A list of fields that was tampered with is refused' '
	form /demande/etape | sed "s/^fields=..../fields=AAAA/" >"$W/pairs" &&
	send_pairs /demande/etape q-start=04/01/2027 q-class=ce1 && is 400 &&
	get "/demande/etape?ref=$ref" && form /demande/etape |
	    grep -v "^fields=" >"$W/pairs" &&
	send_pairs /demande/etape q-start=04/01/2027 q-class=ce1 && is 400'

t 'The list of another browser is refused' '
	get "/demande/etape?ref=$ref" && stolen=$(field /demande/etape fields) &&
	parent request-other 1 && as other && enter "$who" &&
	mine=$ref && draft "$person" canteen-enrolment &&
	get "/demande/etape?ref=$ref" &&
	form /demande/etape | grep -v "^fields=" >"$W/pairs" &&
	send_pairs /demande/etape "fields=$stolen" q-start=04/01/2027 \
	    q-class=ce1 && is 400 && ref=$mine && as family'

t 'Another person finds nothing under the number, as if there were nothing' '
	as other && get "/demande?ref=$ref" && is 404 &&
	cp "$W/body" "$W/theirs" && get "/demande?ref=0000000000" && is 404 &&
	[ "$(wc -c <"$W/theirs")" = "$(wc -c <"$W/body")" ] &&
	get "/demande/etape?ref=$ref" && is 404 &&
	get "/demande/verifier?ref=$ref" && is 404 &&
	get "/demande/recu?ref=$ref" && is 404 && as family'

t 'Leaving keeps the draft, which says until when and where it goes on' '
	get "/demande/etape?ref=$ref" &&
	step q-start=04/01/2027 q-class=ce1 leave=1 && is 303 &&
	header_has Location "/demande?ref=$ref" && follow && is 200 &&
	says check.go-on && get /demandes && is 200 && says list.title &&
	has "ref=$ref"'

# RULE: request-leave
t 'One may leave on a question that one cannot answer yet' '
	get "/demande/etape?ref=$ref&n=2" && step leave=1 && is 303 &&
	header_has Location "/demande?ref=$ref"'

t 'It goes on at the furthest step, and a later one cannot be reached' '
	get "/demande/etape?ref=$ref&n=7" && is 200 && has "q-rhythm" &&
	step q-rhythm=occasional && is 303 && follow && has "q-diet"'

t 'A step asked only after another answer comes when that answer is given' '
	get "/demande/etape?ref=$ref&n=2" && step q-rhythm=regular && is 303 &&
	follow && has "type=\"checkbox\"" && step q-days=mon q-days=thu &&
	is 303 && follow && has "q-diet" && step q-diet=no-pork && is 303'

t 'A box that has to be ticked says so' '
	follow && step q-care-plan=no && follow &&
	step q-contact-name=Mamie q-contact-phone= && is 303 && follow && step && is 303 && follow && step && is 422 &&
	says error.MU494 && step q-rules=1 && is 303 &&
	header_has Location /demande/verifier'

t 'All answers are checked on one page, with a way to change each' '
	follow && is 200 && whole_page && says check.title && has Mamie &&
	has "Lundi, Jeudi" && says check.nothing && says check.incomplete &&
	says check.data'

t 'A change leads straight back to the check' '
	get "/demande/etape?ref=$ref&n=4" && says request.back-check &&
	step q-diet=no-meat && is 303 && header_has Location /demande/verifier &&
	follow && has "sans viande"'

t 'Without the declaration nothing is sent' '
	submit /demande/envoyer && is 422 && says error.MU491 &&
	[ "$(state)" = draft ]'

# RULE: send-once
t 'Ten sendings at once make one request and one receipt' '
	get "/demande/verifier?ref=$ref" && form /demande/envoyer >"$W/pairs" &&
	echo sworn=1 >>"$W/pairs" && encode <"$W/pairs" >"$W/ten" &&
	for i in 1 2 3 4 5 6 7 8 9 10; do
		curl -sS -o "$W/ten-$i" -w "%{http_code} %{redirect_url}\n" \
		    -b "$jar" -H "Origin: $origin" \
		    -H "Content-Type: application/x-www-form-urlencoded" \
		    --data-binary "@$W/ten" "$base/demande/envoyer" \
		    >"$W/said-$i" &
	done && wait && [ "$(cat "$W"/said-* | grep -c "^303 .*confirmation")" \
	    = 10 ] && [ "$(sql -c "select count(*) from guichet.receipt r
	    join guichet.request q on q.id = r.request
	    where q.reference = '\''$ref'\''")" = 1 ]'

t 'The confirmation gives the number in groups, the delay and whom to ask' '
	get "/demande/confirmation?ref=$ref" && is 200 && whole_page &&
	says sent.title && has "$(echo "$ref" | sed "s/..../& /;s/ ..../& /")" &&
	says sent.contact && has "anne@exemple.fr"'

t 'The receipt stands alone, and names the missing document and its text' '
	get "/demande/recu?ref=$ref" && is 200 && whole_page &&
	says receipt.title && says receipt.accept && says receipt.missing &&
	has "Justificatif de domicile" && says receipt.clock-accept'

t 'The mail of the receipt waits for the address that was given' '
	[ "$(sql -c "select count(*) from guichet.message m
	    where m.kind = '\''receipt'\'' and m.recipient =
	    '\''anne@exemple.fr'\'' and m.person = (select applicant
	    from guichet.request where reference = '\''$ref'\'')")" = 1 ]'

t 'Going back after it is calm: it has been sent' '
	get "/demande/etape?ref=$ref&n=2" && is 200 &&
	says request.sent-already && get "/demande/verifier?ref=$ref" &&
	is 200 && says request.sent-already'

t 'The follow-up says where it stands and takes a message' '
	get "/demande?ref=$ref" && is 200 && whole_page && says follow.state &&
	says follow.no-read && submit /demande/message \
	    "body=Bonjour, <b>merci</b>" && is 303 && follow && is 200 &&
	has "Bonjour, &lt;b&gt;merci&lt;/b&gt;" && submit /demande/message body= &&
	is 422'

t 'An agent who opens the file is seen by the family' '
	sql -c "insert into guichet.audit (at, person, role, action, object)
	    select guichet.now(), null, '\''clerk'\'', '\''read'\'',
	    '\''/agent/demande id='\'' || id from guichet.request
	    where reference = '\''$ref'\''" && get "/demande?ref=$ref" &&
	says_not follow.no-read'

t 'It is withdrawn only when that is confirmed' '
	get "/demande/retirer?ref=$ref" && is 200 && whole_page &&
	submit /demande/retirer && is 422 && says error.MU492 &&
	submit /demande/retirer sure=1 && is 303 && [ "$(state)" = withdrawn ] &&
	get "/demande/retirer?ref=$ref" && says withdraw.not &&
	[ "$(sql -c "select count(*) from guichet.message m
	    join guichet.request r on r.id = m.object
	    where r.reference = '\''$ref'\''
	    and m.kind = '\''request-withdrawn'\'' and r.email is not null" \
	    )" = 1 ]'

t 'There is no attestation where silence has not decided' '
	get "/demande/attestation?ref=$ref" && is 200 && says attestation.none'

t 'A session lost in the middle of a step loses no answer' '
	draft "$(sql -c "select applicant from guichet.request
	    where reference = '\''$ref'\''")" canteen-enrolment &&
	get "/demande/etape?ref=$ref" && age_session "$(session_cookie)" &&
	step q-given=Anne q-family=Autre q-email=anne2@exemple.fr q-phone= \
	    q-line1=Ici q-line2= q-postcode=57000 q-town=Valbourg && is 200 &&
	says message.kept && submit /connexion "identifier=$family" \
	    "password=$password" && is 200 && has "value=\"Autre\"" &&
	says message.resumed'

t_done
