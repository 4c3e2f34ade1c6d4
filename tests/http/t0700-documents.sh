#!/bin/sh
# Giving a document for a request, fetching it, taking it back.
. "${0%/*}/lib.sh"
forgive
perl "${0%/*}/files.pl" "$W"
parent papers 1
piece=$(sql -v person="$person" -v label='Justificatif' \
    -f "${0%/*}/pieces.sql")
as family
enter "$who"

# give FILE [NAME [PATH]]: the form of the page in hand, with that file.
give() {
	give_to=${3:-/demande/piece}
	set -- "$1" "${2:-$1}"
	ask "$give_to" -H "Origin: $origin" -H 'Sec-Fetch-Site: same-origin' \
	    -F "piece=$piece" -F "once=$(field "$give_to" once)" \
	    -F "seal=$(field "$give_to" seal)" \
	    -F "document=@$W/$1;filename=\"$2\""
}
page() { get "/demande/piece?piece=$piece" && is 200; }
documents() {
	sql -c "select count(*) from guichet.request_document
	    where piece = $piece"
}
last_document() {
	sql -c "select max(document) from guichet.request_document
	    where piece = $piece"
}
# Its check is over, one way or another, or five seconds.
settled() {
	for _ in $(seq 100); do
		[ "$(sql -c "select state from guichet.document
		    where id = $1")" = received ] || return 0
		sleep 0.05
	done
}
checked() {
	settled "$1"
	sql -c "update guichet.document set state = 'scanned',
	    scanned_at = guichet.now() where id = $1"
}

t 'The page says why, by which text, and what is taken, before one chooses' '
	page && whole_page && says piece.limits && says piece.required-by &&
	has "multipart/form-data" && says piece.none'

t 'A PDF is given, and the page shows its name, type, size and state' '
	give good.pdf "Facture d’octobre.pdf" && is 303 && follow && is 200 &&
	has "Facture d’octobre.pdf" && says piece.pdf &&
	[ "$(documents)" = 1 ]'

# RULE: document-checked-first
t 'What has not been checked is not handed out' '
	settled "$(last_document)" && sql -c "update guichet.document
	    set state = '\''received'\'', scanned_at = null
	    where id = $(last_document)" &&
	get "/document?id=$(last_document)" && is 409 && says error.MU478'

t 'What was checked comes back as it was, as an attachment' '
	checked "$(last_document)" && get "/document?id=$(last_document)&piece=$piece" &&
	is 200 && cmp "$W/body" "$W/good.pdf" &&
	header_is Content-Type application/pdf &&
	header_has Content-Disposition "attachment; filename*=UTF-8" &&
	header_has Content-Disposition "Facture%20d%E2%80%99octobre.pdf" &&
	header_has Content-Security-Policy sandbox &&
	header_is X-Content-Type-Options nosniff &&
	header_is Cache-Control no-store'

t 'Each time a document is fetched stands in the audit, with what for' '
	[ "$(sql -c "select count(*) from guichet.audit where person = $person
	    and object = '\''/document id=$(last_document) piece=$piece'\''")" = 1 ]'

t 'The bytes are sealed where they are kept' '
	[ "$(sql -c "select count(*) from guichet.document_part p where
	    p.document = $(last_document)
	    and position('\''%PDF'\''::bytea in p.sealed) = 0")" = 1 ]'

t 'Photos of three kinds are taken, several for one piece' '
	for f in good.png good.jpg good.heic; do
		page && give $f && is 303 || return
	done && [ "$(documents)" = 4 ]'

# RULE: document-once
t 'The same form sent twice gives one document and the same answer' '
	page && give other.pdf && is 303 && first=$(header Location) &&
	n=$(documents) && page && cp "$W/body" "$W/form" && give good.png &&
	n=$(documents) && cp "$W/form" "$W/body" && give good.png && is 303 &&
	[ "$(header Location)" = "$first" ] && [ "$(documents)" = "$n" ]'

t 'The same form with another file is a conflict and changes nothing' '
	cp "$W/form" "$W/body" && give good.jpg && is 409 && says error.MU409 &&
	[ "$(documents)" = "$n" ]'

refused() { page && give "$1" "${3:-$1}" && is 422 && whole_page && says "$2" &&
	[ "$(documents)" = "$n" ]; }

t 'No file chosen, an empty one, another type: each has its own words' '
	: >"$W/none" && page && ask /demande/piece -H "Origin: $origin" \
	    -F "piece=$piece" -F "once=$(field /demande/piece once)" \
	    -F "seal=$(field /demande/piece seal)" \
	    -F "document=@$W/none;filename=\"\"" && is 422 && says error.MU470 &&
	refused empty.pdf error.MU473 && refused list.svg error.MU471 &&
	refused lying.png error.MU471 && refused page.pdf error.MU471'

t 'A file with a password, or one that acts by itself, is refused' '
	refused protected.pdf error.MU474 && refused script.pdf error.MU475 &&
	refused opens.pdf error.MU475'

t 'A file that is cut, broken, or two things at once is refused' '
	refused cut.pdf error.MU476 && refused cut.jpg error.MU476 &&
	refused broken.png error.MU476 && refused both.jpg error.MU476'

t 'A picture of too many points and a file over 10 MB are too large' '
	refused bomb.png error.MU472 && refused over.pdf error.MU472'

t 'A file of 10 MB comes back as it was' '
	page && give large.pdf && is 303 && checked "$(last_document)" &&
	get "/document?id=$(last_document)" && is 200 &&
	cmp "$W/body" "$W/large.pdf"'

t 'More than the web server takes gets its page' '
	head -c 12000000 /dev/zero >"$W/huge.pdf" && page && give huge.pdf &&
	is 413 && whole_page'

# RULE: document-own
t 'Another person sees neither the piece nor the document' '
	id=$(last_document) && mine=$piece && parent papers-curious 1 &&
	as curious && enter "$who" &&
	get "/demande/piece?piece=$mine" && is 404 && get "/document?id=$id" &&
	is 404 && get "/document?id=999999999" && is 404 && as family'

# RULE: document-remove
t 'What was given may be taken back, and its bytes are gone' '
	page && n=$(documents) && id=$(last_document) &&
	printf "piece=%s\ndocument=%s\nonce=%s\nseal=%s\n" "$piece" "$id" \
	    "$(field /demande/piece/retirer once)" \
	    "$(field /demande/piece/retirer seal)" >"$W/pairs" &&
	send_pairs /demande/piece/retirer && is 303 &&
	[ "$(documents)" = $((n - 1)) ] && [ "$(sql -c "select count(*)
	    from guichet.document_part where document = $id")" = 0 ]'

# RULE: document-reuse
t 'A document given before is offered for another request about that child' '
	first=$piece && checked "$(last_document)" && id=$(last_document) &&
	sql -c "update guichet.document set state = '\''accepted'\'',
	    valid = daterange(guichet.today(), guichet.today() + 60)
	    where id = $id" &&
	person=$(sql -c "select owner from guichet.document where id = $id") &&
	piece=$(sql -v person="$person" -v label=Domicile \
	    -f "$top/tests/http/pieces.sql") && page && says piece.reuse &&
	printf "piece=%s\ndocument=%s\nonce=%s\nseal=%s\n" "$piece" "$id" \
	    "$(field /demande/piece/reprendre once)" \
	    "$(field /demande/piece/reprendre seal)" >"$W/pairs" &&
	send_pairs /demande/piece/reprendre && is 303 && follow && is 200 &&
	[ "$(documents)" = 1 ]'

t 'A form without its seal gives nothing' '
	page && n=$(documents) && ask /demande/piece -H "Origin: $origin" \
	    -F "piece=$piece" -F "once=$(field /demande/piece once)" \
	    -F "seal=AAAAAAAAAAAAAAAAAAAAAA" -F "document=@$W/good.pdf" &&
	is 403 && [ "$(documents)" = "$n" ]'

t 'Who is not signed in is asked to sign in' '
	as nobody && get "/demande/piece?piece=$piece" && is 303 &&
	header_has Location /connexion && as family'

t 'A clerk sees the piece and its documents, and fetches them' '
	sql -c "update guichet.request q set state = '\''submitted'\'',
	    received_at = guichet.now() from guichet.request_piece p
	    where p.id = $piece and p.request = q.id" &&
	as clerk && enter_as clerk && get "/agent/demande/piece?piece=$piece" &&
	is 200 && whole_page && says piece.add-paper &&
	get "/agent/document?id=$id&piece=$piece" && is 200'

# RULE: document-seen
t 'A clerk accepts a document: who, when and until when stays' '
	get "/agent/demande/piece?piece=$piece" && sql -c "update
	    guichet.document set state = '\''scanned'\'', valid = null
	    where id = $id" && get "/agent/demande/piece?piece=$piece" &&
	form /agent/demande/piece/avis | sed -n 1,5p >"$W/pairs" &&
	cp "$W/pairs" "$W/verdict" && send_pairs /agent/demande/piece/avis \
	    issued= "valid_to=01/01/2020" && is 422 && says error.MU585 &&
	cp "$W/verdict" "$W/pairs" && send_pairs /agent/demande/piece/avis \
	    issued= "valid_to=31/12/2099" && is 303 && follow && is 200 &&
	says code.document-state.accepted && says piece.seen &&
	says piece.valid && has 2099'

# RULE: document-reuse
t 'A clerk takes what the family gave before, instead of asking' '
	again=$(sql -v person="$person" -v label=Domicile \
	    -f "$top/tests/http/pieces.sql") && sql -c "update guichet.request q
	    set state = '\''submitted'\'', received_at = guichet.now()
	    from guichet.request_piece p where p.id = $again
	    and p.request = q.id" && get "/agent/demande/piece?piece=$again" &&
	is 200 && says piece.reuse && form /agent/demande/piece/reprendre \
	    >"$W/pairs" && send_pairs /agent/demande/piece/reprendre && is 303 &&
	[ "$(sql -c "select document from guichet.request_document
	    where piece = $again")" = "$id" ]'

t 'A clerk adds what came on paper' '
	get "/agent/demande/piece?piece=$piece" &&
	give good.jpg papier.jpg /agent/demande/piece && is 303 && follow &&
	has papier.jpg'

t 'The kitchen reads no document' '
	as kitchen && enter_as kitchen &&
	get "/agent/demande/piece?piece=$piece" && is 403 &&
	get "/agent/document?id=$id" && is 403'

t_done
