#!/bin/sh
# Documents for a request that was made without an account: in the browser that
# brought the mailed code, and in no other.
. "${0%/*}/lib.sh"
forgive
perl "${0%/*}/files.pl" "$W"

code=$(sql -c "select r.procedure from guichet.procedure_revision r
    where r.state = 'published' and not r.signed_in and exists (
	select from guichet.procedure_piece p where p.revision = r.id)
    order by r.procedure limit 1")
token=$(printf 'pieces%037d' "$$")
digest=$(digest_of "$token")
mail=pieces.$$@essai.example
undo 'sql -c "delete from guichet.request_visit v using guichet.request r
    where r.id = v.request and r.email = '\''$mail'\'';
    update guichet.request set state = '\''purged'\'',
    received_at = guichet.now() where email = '\''$mail'\''"'

# give FILE: the form of the page in hand, with that file.
give() {
	ask /demande/piece -H "Origin: $origin" -H 'Sec-Fetch-Site: same-origin' \
	    -F "piece=$piece" -F "once=$(field /demande/piece once)" \
	    -F "seal=$(field /demande/piece seal)" -F "document=@$W/$1"
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
checked() {
	sql -c "update guichet.document set state = 'scanned',
	    scanned_at = guichet.now() where id = $1"
}

as visitor
t 'A request is begun without an account, with the piece it needs' '
	[ -n "$code" ] && get "/demarche?code=$code" &&
	submit /demande/commencer && is 303 && follow && is 200 &&
	ref=${to##*ref=} && ref=${ref%%&*} && submit /demande/etape \
	    q-given=Paul q-family=Sans "q-email=$mail" q-phone= \
	    "q-line1=1 rue du Four" q-line2= q-postcode=57000 \
	    q-town=Valbourg && is 303 &&
	piece=$(sql -c "insert into guichet.request_piece (request, code, label,
	    required_by) select id, '\''essai'\'', '\''Plan du lieu'\'',
	    '\''Règlement de voirie'\'' from guichet.request
	    where reference = '\''$ref'\'' returning id") && [ -n "$piece" ]'

t 'The browser that began it gives a document, without signing in' '
	page && whole_page && says piece.limits && has "Plan du lieu" &&
	give good.pdf && is 303 && follow && is 200 && has good.pdf &&
	[ "$(documents)" = 1 ]'

t 'It is sealed and waits for its check like any other' '
	id=$(last_document) && [ "$(sql -c "select count(*)
	    from guichet.document d join guichet.document_part p
	    on p.document = d.id where d.id = $id and d.owner is null
	    and d.wrapped is not null
	    and position('\''%PDF'\''::bytea in p.sealed) = 0")" = 1 ] &&
	[ "$(sql -c "select count(*) from guichet.job
	    where kind = '\''document-scan'\'' and key = '\''$id'\''")" = 1 ]'

t 'The same limits hold: another type is refused, in words' '
	page && give list.svg && is 422 && whole_page && says error.MU471 &&
	[ "$(documents)" = 1 ]'

t 'The same form sent twice gives one document' '
	page && cp "$W/body" "$W/form" && give other.pdf && is 303 &&
	cp "$W/form" "$W/body" && give other.pdf && is 303 &&
	[ "$(documents)" = 2 ]'

t 'The visitor fetches what they gave, and the audit knows' '
	checked "$id" && get "/document?id=$id&piece=$piece" && is 200 &&
	cmp "$W/body" "$W/good.pdf" && [ "$(sql -c "select count(*)
	    from guichet.audit where person is null and action = '\''read'\''
	    and object = '\''/document id=$id piece=$piece'\''")" = 1 ]'

# RULE: document-own
t 'Another browser sees no more than for a number that does not exist' '
	as elsewhere && for path in "/demande/piece?piece=$piece" \
	    "/demande/piece?piece=999999999" "/document?id=$id" \
	    "/document?id=999999999"; do
		get "$path" && is 303 && header_has Location /connexion ||
		no "$path" || return
	done'

t 'Nor does somebody signed in: neither is there' '
	parent papers-visit 1 && as curious && enter "$who" &&
	for path in "/demande/piece?piece=$piece" \
	    "/demande/piece?piece=999999999" "/document?id=$id" \
	    "/document?id=999999999"; do
		get "$path" && is 404 || no "$path" || return
	done'

t 'A form of another browser gives nothing' '
	as elsewhere && get /demande/reprendre &&
	ask /demande/piece -H "Origin: $origin" -F "piece=$piece" \
	    -F "once=AAAAAAAAAAAAAAAAAAAAAA" -F "seal=AAAAAAAAAAAAAAAAAAAAAA" \
	    -F "document=@$W/good.pdf" && is 403 && [ "$(documents)" = 2 ]'

t 'The mailed code opens the same documents in another browser' '
	sql -c "update guichet.request set resume = decode('\''$digest'\'',
	    '\''hex'\'') where reference = '\''$ref'\''" && as phone &&
	get "/demande/reprendre?code=$token" && submit /demande/reprendre &&
	is 303 && page && has good.pdf && get "/document?id=$id" && is 200'

# RULE: document-remove
t 'What was given may be taken back, and its bytes are gone' '
	page && printf "piece=%s\ndocument=%s\nonce=%s\nseal=%s\n" "$piece" \
	    "$id" "$(field /demande/piece/retirer once)" \
	    "$(field /demande/piece/retirer seal)" >"$W/pairs" &&
	send_pairs /demande/piece/retirer && is 303 &&
	[ "$(documents)" = 1 ] && [ "$(sql -c "select count(*)
	    from guichet.document_part where document = $id")" = 0 ] &&
	get "/document?id=$id" && is 303'

t_done
