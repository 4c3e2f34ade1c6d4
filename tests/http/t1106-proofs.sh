#!/bin/sh
# The proof of a change of the family file: given by the parent, read by the
# clerk beside the data, kept with the fact, and used again.
. "${0%/*}/lib.sh"
perl "${0%/*}/files.pl" "$W"
parent proofs 1
as family
enter "$who"
as clerk
enter_as clerk

# give FILE [PATH]: the form of the page in hand, with that file.
give() {
	give_to=${2:-/famille/changement/piece}
	ask "$give_to" -H "Origin: $origin" -H 'Sec-Fetch-Site: same-origin' \
	    -F "change=$change" -F "once=$(field "$give_to" once)" \
	    -F "seal=$(field "$give_to" seal)" -F "document=@$W/$1"
}
page() { get "/famille/changement/piece?change=$change" && is 200; }
last_document() {
	sql -c "select max(document) from guichet.family_change_document
	    where change = $change"
}
checked() {
	sql -c "update guichet.document set state = 'scanned',
	    scanned_at = guichet.now() where id = $1"
}
move() {
	as family && get /famille/adresse && submit /famille/adresse \
	    "line1=$1" line2= postcode=57000 town=Valbourg \
	    "from_day=$(date -d +10days +%d/%m/%Y)" && is 303 && follow &&
	is 200 && change=$(sql -c "select max(id) from guichet.family_change
	    where person = $person and fact = 'address'")
}

t 'Having moved, the parent is asked for a proof, and may send it later' '
	move "8 rue Haute" && says proof.give && page && whole_page &&
	says code.proof.address-proof && says piece.limits && says piece.none'

t 'It is sent like any document, with the same limits' '
	give list.svg && is 422 && says error.MU471 && page && give good.pdf &&
	is 303 && follow && is 200 && has good.pdf && page && give other.pdf &&
	is 303 && id=$(last_document) && get "/famille/changement?id=$change" &&
	is 200 && has good.pdf'

# RULE: document-remove
t 'One too many is taken back' '
	page && printf "change=%s\ndocument=%s\nonce=%s\nseal=%s\n" "$change" \
	    "$id" "$(field /famille/changement/piece/retirer once)" \
	    "$(field /famille/changement/piece/retirer seal)" >"$W/pairs" &&
	send_pairs /famille/changement/piece/retirer && is 303 &&
	id=$(last_document) && checked "$id"'

# RULE: document-own
t 'Another family sees neither the change nor its proof' '
	parent proofs-curious 1 && as curious && enter "$who" &&
	get "/famille/changement/piece?change=$change" && is 404 &&
	get "/document?id=$id&change=$change" && is 404 &&
	person=$(sql -c "select owner from guichet.document where id = $id")'

t 'The clerk reads the proof beside what is proposed' '
	as clerk && get "/agent/changement?id=$change" && is 200 &&
	whole_page && has good.pdf && has "8 rue Haute" &&
	get "/agent/document?id=$id&change=$change" && is 200 &&
	cmp "$W/body" "$W/good.pdf"'

t 'One that cannot be read is refused with its reason' '
	get "/agent/changement?id=$change" &&
	submit /agent/changement/refuser-piece refusal= && is 422 &&
	says error.MU450 && get "/agent/changement?id=$change" &&
	submit /agent/changement/refuser-piece refusal=unreadable && is 303 &&
	follow && says code.document-refusal.unreadable'

t 'The clerk asks for another, and sending it hands the change back' '
	submit /agent/changement decision=asked "reason=Une facture lisible" \
	    issued= valid_to= && is 303 && as family && page &&
	visible | grep -q "Une facture lisible" && give good.jpg && is 303 &&
	[ "$(sql -c "select state from guichet.family_change
	    where id = $change")" = waiting ] && id=$(last_document) &&
	checked "$id"'

t 'What came on paper is added at the counter' '
	as clerk && get "/agent/changement/piece?change=$change" && is 200 &&
	whole_page && give good.png /agent/changement/piece && is 303 &&
	paper=$(last_document) && get "/agent/changement/piece?change=$change" &&
	printf "change=%s\ndocument=%s\nonce=%s\nseal=%s\n" "$change" "$paper" \
	    "$(field /agent/changement/piece/retirer once)" \
	    "$(field /agent/changement/piece/retirer seal)" >"$W/pairs" &&
	send_pairs /agent/changement/piece/retirer && is 303'

# RULE: change-proof
t 'Accepted, the address says which document proves it, seen on, by' '
	get "/agent/changement?id=$change" && submit /agent/changement \
	    decision=accepted reason= "issued=01/10/2026" \
	    "valid_to=31/12/2099" && is 303 && [ "$(sql -c "select a.document
	    from guichet.household_address a join guichet.document d
	    on d.id = a.document where d.state = '\''accepted'\''
	    and d.seen_by is not null and a.superseded_at is null
	    and d.id = $id")" = "$id" ]'

# RULE: reads-shown
t 'The family reads who opened it' '
	as family && get "/famille/changement?id=$change" && is 200 &&
	says proof.reads && says_not follow.no-read'

# RULE: document-reuse
t 'The next change takes the same proof, without sending it again' '
	move "9 rue Haute" && page && says piece.reuse &&
	submit /famille/changement/piece/reprendre && is 303 && follow &&
	has good.jpg && [ "$(last_document)" = "$id" ] &&
	submit /famille/changement/piece/retirer && is 303 &&
	[ "$(sql -c "select state from guichet.document
	    where id = $id")" = accepted ]'

t 'A clerk may take it for the family, too' '
	as clerk &&
	get "/agent/changement/piece?change=$change" &&
	submit /agent/changement/piece/reprendre && is 303 &&
	[ "$(last_document)" = "$id" ]'

t 'A request that needs it offers it at its step' '
	piece=$(sql -v person="$person" -v label=Domicile \
	    -f "$top/tests/http/pieces.sql") && as family &&
	get "/demande/piece?piece=$piece" && is 200 && says piece.reuse &&
	submit /demande/piece/reprendre && is 303 && follow && has good.jpg'

t 'The kitchen reads no proof' '
	as kitchen && enter_as kitchen &&
	get "/agent/changement/piece?change=$change" && is 403 &&
	get "/agent/document?id=$id&change=$change" && is 403'

t_done
