#!/bin/sh
# A clerk types what came at the counter, by phone or by post: one page, the
# same checks, the same receipt, on paper too.
. "${0%/*}/lib.sh"
forgive
mine=Saisie-$$
# The procedure of the desk's trials asks one question and one piece.
sql -v who="$mine-autre" -f "$top/tests/http/desk.sql" >/dev/null
sql >/dev/null <<'END'
set session_replication_role = replica;
insert into guichet.procedure_step (revision, n, kind, title, when_field,
	when_value)
select r.id, s.n, s.kind, s.title, s.f, s.v
from guichet.procedure_revision r, (values (1, 'fields', 'La question', null,
	null), (2, 'fields', 'La suite', 'oui', '1')) as s (n, kind, title, f, v)
where r.procedure = 'essai-bureau' on conflict do nothing;
insert into guichet.procedure_field (revision, step, n, name, type, label)
select r.id, f.step, 1, f.name, f.type, f.label
from guichet.procedure_revision r, (values (1, 'oui', 'bool',
	'J’ajoute une suite'), (2, 'suite', 'line', 'La suite'))
	as f (step, name, type, label)
where r.procedure = 'essai-bureau' on conflict do nothing;
update guichet.procedure_field f set optional = true
from guichet.procedure_revision r
where r.id = f.revision and r.procedure = 'essai-bureau' and f.name = 'oui';
END
undo "sql -c \"set session_replication_role = replica;
    delete from guichet.procedure_field f using guichet.procedure_revision r
    where r.id = f.revision and r.procedure = 'essai-bureau';
    delete from guichet.procedure_step f using guichet.procedure_revision r
    where r.id = f.revision and r.procedure = 'essai-bureau'\" >/dev/null"
form_of() { get "/agent/saisie?procedure=essai-bureau&channel=$1&$2"; }
today=$(sql -c "select to_char(guichet.now() at time zone 'Europe/Paris',
    'DD/MM/YYYY')")
before=$(sql -c "select to_char((guichet.now() at time zone 'Europe/Paris')
    - interval '3 days', 'DD/MM/YYYY')")
# The form as the clerk fills it; further answers after it.
fill() {
	submit /agent/saisie/envoyer q-0-given=Rose "q-0-family=$mine" \
	    "q-0-line1=3 rue du Pont" q-0-postcode=99120 q-0-town=Essai "$@"
}
last() {
	sql -c "select $1 from guichet.request r
	    where (r.name).family = '$mine' order by r.id desc limit 1"
}

t 'The kitchen types no request, nor reads a receipt' '
	as kitchen && enter_as kitchen && get /agent/saisie && is 403 &&
	get "/agent/demande/recu?id=1" && is 403'

as clerk
enter_as clerk

t 'The clerk chooses the procedure and how the request came' '
	get /agent/saisie && is 200 && whole_page && says entry.intro &&
	has "essai-bureau" && says code.channel.post'

t 'A person of the file is found by the search box' '
	name=$(sql -c "select p.family from guichet.person p
	    join guichet.household_member m on m.person = p.id
	    where m.kind = '\''adult'\'' order by p.id limit 1" | sed "s/ /+/g") &&
	form_of counter "q=$name" && is 200 && whole_page &&
	has "person=" && says entry.outside'

t 'The whole procedure is one page, its conditions in words' '
	form_of counter outside=1 && is 200 && whole_page &&
	has "q-0-received" && has "q-suite" && has "condition" &&
	says code.piece-shown.seen && has "$today"'

t 'An empty form comes back with every error, and keeps what was typed' '
	submit /agent/saisie/envoyer q-0-given= "q-0-family=$mine" q-0-line1= \
	    q-0-postcode=12 q-0-town= "q-0-received=$today" && is 422 &&
	whole_page && has "$mine" && has "f-q-0-postcode-erreur" &&
	has "f-q-0-given-erreur"'

t 'A condition that holds is checked as in the steps' '
	form_of counter outside=1 && fill "q-0-received=$today" q-oui=1 &&
	is 422 && has "f-q-suite-erreur" && has "$mine" &&
	[ -z "$(last r.id)" ]'

t 'A day to come is refused; one long ago is asked about, then taken' '
	form_of post outside=1 && fill q-0-received=31/12/2099 && is 422 &&
	says error.MU566 && form_of post outside=1 &&
	fill q-0-received=02/01/2026 && is 422 && says error.MU567 &&
	has "f-q-0-sure" && fill q-0-received=02/01/2026 q-0-sure=1 && is 303'

t 'At the counter: the case, and its receipt on paper' '
	form_of counter outside=1 && fill "q-0-received=$today" q-1-1=seen &&
	is 303 && header_has Location /agent/demande/recu && follow && is 200 &&
	whole_page && says entry.receipt-to-print && has "Plan" &&
	has "Recours auprès du maire." && has "bureau@essai.example" &&
	says code.piece-shown.seen &&
	[ "$(last "r.channel || r.state")" = countersubmitted ]'

t 'Handed over, it leaves the printing run' '
	submit /agent/demande/recu/remis && is 303 &&
	[ "$(last "(select t.paper from guichet.receipt t
	    where t.request = r.id)")" = printed ] && follow && is 200 &&
	has "$mine"'

t 'By post, the day of arrival sets the clocks; the receipt gives no hour' '
	form_of post outside=1 && fill "q-0-received=$before" && is 303 &&
	follow && is 200 &&
	[ "$(last "(r.received_at at time zone '\''Europe/Paris'\'')::time")" = \
	    00:00:00 ] &&
	[ "$(last "r.silence_on = ((r.received_at at time zone
	    '\''Europe/Paris'\'') + interval '\''2 months'\'')::date")" = t ]'

t 'On the phone no piece is shown' '
	form_of phone outside=1 && is 200 && lacks "q-1-1" &&
	fill "q-0-received=$today" q-0-email=rose@essai.example && is 303 &&
	follow && is 200 && has "rose@essai.example"'

t 'Sent twice, or cut and sent again, it is one request' '
	form_of counter outside=1 && form /agent/saisie/envoyer >"$W/pairs" &&
	printf "%s\n" q-0-given=Rose "q-0-family=$mine-2" "q-0-line1=1 rue" \
	    q-0-postcode=99120 q-0-town=Essai "q-0-received=$today" \
	    >>"$W/pairs" && cp "$W/pairs" "$W/again" &&
	send_pairs /agent/saisie/envoyer && is 303 && to=$(header Location) &&
	cp "$W/again" "$W/pairs" && send_pairs /agent/saisie/envoyer && is 303 &&
	[ "$(header Location)" = "$to" ] &&
	[ "$(sql -c "select count(*) from guichet.request r
	    where (r.name).family = '\''$mine-2'\''")" = 1 ]'

t 'The session ended in mid-form: signed in again, all of it is there' '
	form_of counter outside=1 && form /agent/saisie/envoyer >"$W/pairs" &&
	age_session "$(session_cookie)" && printf "%s\n" "q-0-given=Rose" "q-0-family=$mine-3" \
	    "q-0-line1=8 rue Longue" q-0-postcode=99120 q-0-town=Essai \
	    "q-0-received=$today" >>"$W/pairs" &&
	send_pairs /agent/saisie/envoyer && is 200 && says message.kept &&
	set -- $(demo_account clerk) && submit /agent/connexion \
	    "identifier=$1" "password=$2" && is 200 && has "$mine-3" &&
	has "8 rue Longue" && submit /agent/saisie/envoyer \
	    q-0-given=Rose "q-0-family=$mine-3" "q-0-line1=8 rue Longue" \
	    q-0-postcode=99120 q-0-town=Essai "q-0-received=$today" && is 303'

t 'Who typed it, and how it came, stands in the audit and in the case' '
	id=$(last r.id) && [ "$(sql -c "select count(*) from guichet.audit
	    where action = '\''request-entry'\'' and object = '\''request:$id'\''
	    and person is not null")" = 1 ] && get "/agent/demande?id=$id" &&
	is 200 && says code.channel.phone && says case.receipt'

t_done
