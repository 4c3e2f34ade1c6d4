#!/bin/sh
# A request without an account: the browser that began it, and the mailed code.
. "${0%/*}/lib.sh"
forgive

# Any procedure in force that asks for no account, made for the test.
code=$(sql -c "select procedure from guichet.procedure_revision
    where state = 'published' and not signed_in order by procedure limit 1")
token=$(printf 'essai%038d' "$$")
digest=$(digest_of "$token")
mail=sans.compte.$$@essai.example
undo 'sql -c "delete from guichet.request_visit v using guichet.request r
    where r.id = v.request and r.email = '\''$mail'\'';
    update guichet.request set state = '\''purged'\'',
    received_at = guichet.now() where email = '\''$mail'\''"'

as stranger
t 'A procedure without an account is begun by a stranger' '
	[ -n "$code" ] && get "/demarche?code=$code" && is 200 &&
	submit /demande/commencer && is 303 &&
	header_has Location "/demande/etape?ref=" && follow && is 200 &&
	whole_page && says request.contact && says_not request.held &&
	ref=${to##*ref=} && ref=${ref%%&*}'

t 'Saying who sends it mails the code that leads back' '
	submit /demande/etape q-given=Paul q-family=Sans "q-email=$mail" \
	    q-phone= "q-line1=1 rue du Four" q-line2= q-postcode=57000 \
	    q-town=Valbourg && is 303 && [ "$(sql -c "select count(*)
	    from guichet.message where recipient = '\''$mail'\''
	    and kind = '\''request-resume'\''")" = 1 ]'

t 'Another browser is asked to sign in, and told nothing' '
	as elsewhere && get "/demande?ref=$ref" && is 303 &&
	header_has Location /connexion && get "/demande?ref=0123456789" &&
	is 303 && header_has Location /connexion'

t 'A wrong code opens nothing' '
	get "/demande/reprendre?code=$token" && is 200 && whole_page &&
	submit /demande/reprendre && is 422 && says error.MU495'

t 'The code of the mail opens it, after a button was pressed' '
	sql -c "update guichet.request set resume = decode('\''$digest'\'',
	    '\''hex'\'') where reference = '\''$ref'\''" &&
	get "/demande/reprendre?code=$token" && says resume.open &&
	get "/demande?ref=$ref" && is 303 &&
	get "/demande/reprendre?code=$token" && submit /demande/reprendre &&
	is 303 && header_has Location "/demande?ref=$ref" && follow && is 200 &&
	says follow.alone'

t 'Asking for a new code gives the same answer for any address' '
	get /demande/reprendre && submit /demande/retrouver \
	    "email=personne.$$@essai.example" && is 303 && follow &&
	says resume.asked && cp "$W/body" "$W/nobody" &&
	get /demande/reprendre && submit /demande/retrouver "email=$mail" &&
	is 303 && follow && says resume.asked &&
	[ "$(wc -c <"$W/nobody")" = "$(wc -c <"$W/body")" ]'

t 'A procedure with an account sends a stranger to sign in' '
	as third && get "/demarche?code=canteen-enrolment" && is 200 &&
	submit /demande/commencer && is 200 && says message.kept'

t_done
