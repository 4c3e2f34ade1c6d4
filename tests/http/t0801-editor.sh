#!/bin/sh
# A procedure is written, checked, read and published on screens.
. "${0%/*}/lib.sh"
as clerk
enter_as admin

clean() {
	sql -q -c "set session_replication_role = replica" -c "
	    with r as (select id from guichet.procedure_revision
		where procedure = 'essai-http'),
	    a as (delete from guichet.procedure_example e using r
		where e.revision = r.id),
	    b as (delete from guichet.procedure_text e using r
		where e.revision = r.id),
	    c as (delete from guichet.procedure_piece e using r
		where e.revision = r.id),
	    d as (delete from guichet.procedure_option e using r
		where e.revision = r.id),
	    f as (delete from guichet.procedure_field e using r
		where e.revision = r.id),
	    g as (delete from guichet.procedure_step e using r
		where e.revision = r.id)
	    delete from guichet.procedure_revision v using r
	    where v.id = r.id" -c "delete from guichet.procedure
	    where code = 'essai-http'"
}
clean
undo clean

# The draft of this test: its number, or another column of it.
draft() {
	sql -c "select ${1:-id} from guichet.procedure_revision
	    where procedure = 'essai-http' order by number desc limit 1"
}
# One line, as a form sends it.
copy=$(sed 's/"change-of-address"/"essai-http"/' \
    "$top/deploy/procedures/change-of-address.json" | tr -d '\n\t')
# open PART: the form of that part.
open_part() { get "/agent/demarche/partie?id=$(draft)&place=$1" && is 200; }
# set_part PART name=value...
set_part() {
	set_place=$1 && shift
	open_part "$set_place" && submit /agent/demarche/partie "$@"
}
arrange() {
	get "/agent/demarche?id=$(draft)" && is 200 || return
	{
		tokens /agent/demarche/ranger
		printf 'id=%s\nversion=%s\nplace=%s\nwhat=%s\n' "$(draft)" \
		    "$(draft version)" "$1" "$2"
	} >"$W/pairs"
	send_pairs /agent/demarche/ranger
}

t 'The list shows each procedure, its version in force and its next review' '
	get /agent/demarches && is 200 && whole_page &&
	has "canteen-enrolment" && has "Version" && has "3 mai 2027"'

t 'A file with a key the format lacks is refused by name, and comes back' '
	get /agent/demarches/importer && is 200 && whole_page &&
	submit /agent/demarches/importer \
	    "file=$(printf %s "$copy" | sed s/\"summary\"/\"sumary\"/)" &&
	is 422 && whole_page && has "<code>sumary</code>" &&
	has "essai-http" && [ -z "$(draft)" ]'

t 'What is no file is refused' '
	get /agent/demarches/importer &&
	submit /agent/demarches/importer "file=bonjour" && is 422 &&
	has "JSON"'

t 'A pasted file becomes a draft' '
	get /agent/demarches/importer &&
	submit /agent/demarches/importer "file=$copy" && is 303 && follow &&
	is 200 && whole_page && has "brouillon" && has "Vérifier" &&
	has "appelle pas de décision"'

t 'The file as it is on disk, with its lines and tabs, may be pasted too' '
	get /agent/demarches/importer && sed s/change-of-address/essai-http/ \
	    "$top/deploy/procedures/change-of-address.json" >"$W/file" &&
	tokens /agent/demarches/importer | encode >"$W/sent" &&
	post /agent/demarches/importer --data-binary "@$W/sent" \
	    --data-urlencode "file@$W/file" && is 303 &&
	[ "$(draft number)" = 1 ]'

t 'Its file is the file that was pasted' '
	get "/agent/demarche/fichier?id=$(draft)" && is 200 && whole_page &&
	has "guichet-procedure/1" && has "essai-http"'

t 'Its preview shows the page and each question, and sends nothing' '
	get "/agent/demarche/apercu?id=$(draft)" && is 200 && whole_page &&
	has "Depuis quand habitez-vous" && has "Étape 2" &&
	has "Bibliothèque" && lacks "action=\"/demande"'

t 'An emptied legal field is named, with a link to its form, and keeps it from being checked' '
	set_part data "q-purpose=" "q-legal-ground=x" "q-recipients=x" \
	    "q-keep-months=12" "q-archives-line=x" && is 303 && follow &&
	has "place=data\"" && has "finalité" &&
	submit /agent/demarche/verifier && is 422 && has "finalité" &&
	[ "$(draft state)" = draft ]'

t 'Put right, it has no problem left' '
	set_part data "q-purpose=Mettre à jour" "q-legal-ground=Loi" \
	    "q-recipients=La mairie" "q-keep-months=12" \
	    "q-archives-line=Un an" && is 303 && follow &&
	has "empêche la publication"'

t 'What was typed comes back with the reason' '
	set_part data "q-purpose=Mot tapé" "q-keep-months=douze" && is 422 &&
	whole_page && has "Mot tapé" && has "douze" &&
	has "href=\"#f-q-keep-months\""'

t 'A step is added, gets a question with answers, moves up and goes' '
	set_part step-0 "q-kind=fields" "q-title=La boîte" && is 303 &&
	set_part field-7-0 "q-label=Y a-t-il une boîte ?" "q-name=box" \
	    "q-type=choice" "q-origin=person" "q-required-by=Article 4" \
	    "q-options=yes : Oui" && is 303 && follow &&
	has "Y a-t-il une boîte" && has "La boîte" &&
	arrange step-7 up && is 303 && follow &&
	[ "$(sql -c "select title from guichet.procedure_step
	    where revision = $(draft) and n = 6")" = "La boîte" ] &&
	arrange step-6 remove && is 303 && follow && lacks "La boîte"'

t 'A part that is not there is not found' '
	get "/agent/demarche/partie?id=$(draft)&place=step-30" && is 404 &&
	get "/agent/demarche/partie?id=999999999&place=law" && is 404 &&
	get "/agent/demarche?id=999999999" && is 404'

t 'Two people at once: the second is told, nothing is lost' '
	open_part data && form /agent/demarche/partie >"$W/first" &&
	set_part identity "q-title=Premier" "q-service=citizenship" \
	    "q-about=self" "q-draft-days=30" "q-piece-days=30" "q-summary=S" \
	    "q-other-doors=D" "q-declaration=E" "q-target-days=5" \
	    "q-review-on=3/5/2027" && is 303 &&
	cp "$W/first" "$W/pairs" &&
	send_pairs /agent/demarche/partie "q-purpose=Second" && is 409 &&
	has "Second" && [ "$(draft title)" = Premier ]'

t 'It is checked; its author cannot publish it, another person can' '
	get "/agent/demarche?id=$(draft)" &&
	submit /agent/demarche/verifier && is 303 && follow &&
	has "vérifiée" && lacks "action=\"/agent/demarche/publier\"" &&
	sql -c "update guichet.procedure_revision set author = null
	    where id = $(draft)" &&
	get "/agent/demarche?id=$(draft)" && cp "$W/body" "$W/page" &&
	submit /agent/demarche/publier && is 303 && follow && has "publiée" &&
	get "/demarche?code=essai-http" && is 200 && has "Premier"'

t 'A new draft begins from what is in force, and shows what it changes' '
	get "/agent/demarche?id=$(draft)" &&
	submit /agent/demarche/nouveau && is 303 && follow &&
	has "Version 2" && set_part data "q-purpose=Autre but" \
	    "q-legal-ground=Loi" "q-recipients=La mairie" \
	    "q-keep-months=12" "q-archives-line=Un an" && is 303 &&
	get "/agent/demarche/fichier?id=$(draft)" && whole_page &&
	has "<code>purpose</code>" && has "Autre but" && has "Mettre à jour"'

t 'Another agent has no key to these pages' '
	forget && enter_as clerk && get /agent/demarches && is 403 &&
	get "/agent/demarche?id=$(draft)" && is 403 &&
	get "/agent/demarche/apercu?id=$(draft)" && is 403 &&
	get /agent/demarches/importer && is 403'

t_done
