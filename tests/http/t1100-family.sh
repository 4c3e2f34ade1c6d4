#!/bin/sh
# The family file: what a parent keeps up, what waits for a clerk, and what the
# other parent never sees.
. "${0%/*}/lib.sh"
parent family 1
mother=$person mother_who=$who kid=$kids
other_parent familytwo
father=$person father_who=$who
home_of() { sql -c "select household from guichet.household_member
    where person = $1 and superseded_at is null"; }
sql -c "insert into guichet.household_address (household, during, address)
    values ($(home_of "$mother"), '[2020-01-01,)',
	row('1 impasse Secrete', null, '57000', 'Valbourg')),
	($(home_of "$father"), '[2020-01-01,)',
	row('2 allee Cachee', null, '57000', 'Valbourg'))" \
    -c "update guichet.person set phone = '+33399980055' where id = $father" \
    -c "insert into guichet.quotient (household, during, value, month, source)
    values ($(home_of "$mother"), '[2020-01-01,)', 77100, '2020-01-01', 'caf')"
as mother
enter "$mother_who"
as father
enter "$father_who"
as clerk
enter_as clerk

t 'A parent reads their home, their child and the other guardian by name' '
	as mother && get /famille && is 200 && whole_page &&
	visible | grep -q "Enfant-1-$mother" && has "1 impasse Secrete" &&
	has "771,00" && visible | grep -q familytwo'

t 'The other parent reads the same child, and nothing of the first home' '
	as father && for page in /famille /famille/coordonnees /famille/adresse \
	    /famille/quotient "/famille/menu?child=$kid" \
	    "/famille/personnes-autorisees?child=$kid" \
	    "/famille/urgence?child=$kid" "/famille/garde?child=$kid" \
	    "/famille/identite?child=$kid" /cantine/semaine; do
		get "$page" && is 200 && whole_page &&
		lacks "impasse Secrete" && lacks "$mother_who" &&
		lacks "771,00" || return
	done'

t 'A menu is a choice without a reason, and the other parent is told' '
	as mother && get "/famille/menu?child=$kid" && is 200 &&
	submit /famille/menu diet=no-meat && is 303 && follow && is 200 &&
	says family-home.done && as father && get /famille &&
	visible | grep -q "sans viande" && says code.told-by.guardian &&
	[ "$(sql -c "select count(*) from guichet.message where person = $father
	    and kind = '\''family-change-told'\''")" = 1 ]'

t 'Without a choice the page says so and keeps its child' '
	as mother && get "/famille/menu?child=$kid" &&
	submit /famille/menu && is 422 && says error.MU455'

t 'Whom to call is added at once, and removed by the other parent' '
	as mother && get "/famille/urgence?child=$kid" &&
	submit /famille/urgence "name=Rose Tremblay" "phone=03 99 98 00 01" \
	    relation=grandparent && is 303 && follow && has "Rose Tremblay" &&
	as father && get "/famille/urgence?child=$kid" && has "Rose Tremblay" &&
	submit /famille/urgence/retirer && is 303 && follow &&
	lacks "Rose Tremblay"'

t 'Who may collect is added for a time, and revoked by the other parent' '
	as father && get "/famille/personnes-autorisees?child=$kid" &&
	submit /famille/personnes-autorisees "name=Jean Passeur" phone= \
	    relation=neighbour from_day= until_day=31/12/2199 && is 303 &&
	as mother && get "/famille/personnes-autorisees?child=$kid" &&
	has "Jean Passeur" && submit /famille/personnes-autorisees/retirer &&
	is 303 && follow && lacks "Jean Passeur"'

t 'Contact details change at once' '
	as mother && get /famille/coordonnees && has "$mother_who" &&
	submit /famille/coordonnees email=rose@essai.example "phone=0612345678" &&
	is 303 && follow && has rose@essai.example && has "+33612345678"'

t 'A new address waits: the file does not change' '
	as mother && get /famille/adresse && submit /famille/adresse \
	    "line1=9 rue Neuve" line2= postcode=57000 town=Valbourg \
	    from_day=01/01/2030 && is 303 && follow && is 200 &&
	says family-home.sent && has "1 impasse Secrete" &&
	says code.family-change-state.waiting'

t 'A quotient, a custody and a birth date wait too' '
	as mother && get /famille/quotient && submit /famille/quotient \
	    quotient=640 month=01/01/2026 source=caf file_number=0123456 &&
	is 303 && get "/famille/garde?child=$kid" && submit /famille/garde \
	    about=custody "asked=Une semaine sur deux" from_day=01/01/2030 &&
	is 303 && get "/famille/identite?child=$kid" &&
	submit /famille/identite "given=Rosalie" "family=Essai" \
	    born=14/03/2018 && is 303 && follow && is 200 &&
	[ "$(grep -o "/famille/changement?id=" "$W/body" | wc -l)" = 5 ]'

t 'The other parent reads nothing of what waits' '
	as father && get /famille && lacks "/famille/changement?id=" &&
	lacks Rosalie && lacks "rue Neuve" && lacks "640,00"'

change=$(sql -c "select id from guichet.family_change
    where fact = 'address' and person = $mother")

t 'A clerk finds it in the queue, with counts' '
	as clerk && get /agent/changements && is 200 && whole_page &&
	has "/agent/changement?id=$change" && says changes.counts &&
	get "/agent/changements?fact=address" && has "/agent/changement?id=$change"'

t 'Old and new stand side by side' '
	as clerk && get "/agent/changement?id=$change" && is 200 && whole_page &&
	has "1 impasse Secrete" && has "9 rue Neuve"'

t 'To refuse without a reason is refused' '
	as clerk && get "/agent/changement?id=$change" &&
	submit /agent/changement decision=refused reason= && is 422 &&
	says error.MU521'

t 'A proof is asked for, the parent answers, the clerk accepts' '
	as clerk && get "/agent/changement?id=$change" &&
	submit /agent/changement decision=asked "reason=Une facture" && is 303 &&
	as mother && get /famille && visible | grep -q "Une facture" &&
	get "/famille/changement?id=$change" && is 200 &&
	submit /famille/changement "answer=Au guichet" && is 303 &&
	as clerk && get "/agent/changement?id=$change" && has "Au guichet" &&
	submit /agent/changement decision=accepted \
	    "reason=Facture vue au guichet" && is 303 &&
	as mother && get /famille && says code.family-change-state.accepted &&
	[ "$(sql -c "select count(*) from guichet.household_address
	    where household = $(home_of "$mother")
	    and superseded_at is null")" = 2 ]'

t 'A page that another agent has overtaken decides nothing' '
	other=$(sql -c "select id from guichet.family_change
	    where fact = '\''custody'\'' and person = $mother") &&
	as clerk && get "/agent/changement?id=$other" &&
	form /agent/changement >"$W/stale" &&
	submit /agent/changement decision=accepted reason=Jugement &&
	is 303 && get "/agent/changement?id=$other" && sed "s/^once=.*/once=$(head -c 16 \
	    /dev/urandom | base64 | tr +/ -_ | cut -c1-22)/" "$W/stale" \
	    >"$W/pairs" && send_pairs /agent/changement decision=refused \
	    reason=Non && case $status in 409 | 403) ;; *) no "$status" ;; esac'

t 'A parent gives up what still waits' '
	birth=$(sql -c "select id from guichet.family_change
	    where fact = '\''birth'\'' and person = $mother") &&
	as mother && get "/famille/changement?id=$birth" &&
	submit /famille/changement/annuler && is 303 && follow &&
	lacks "/famille/changement?id=$birth"'

t 'A child of nobody here and a change of the other parent are not there' '
	as father && get "/famille/menu?child=1" && is 404 &&
	get "/famille/changement?id=$change" && is 404'

t 'The kitchen has no queue' '
	as kitchen && enter_as kitchen && get /agent/changements && is 403'

t_done
