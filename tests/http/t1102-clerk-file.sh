#!/bin/sh
# What a clerk writes in a family file, and what the gate reads.
. "${0%/*}/lib.sh"
parent clerkfile 1
mother_who=$who kid=$kids mother=$person
other_parent clerkfiletwo
father_who=$who
home=$(sql -c "select household from guichet.household_member
    where person = $mother")
school=$(sql -c "select id from guichet.school where name = 'École des Essais'")
as mother
enter "$mother_who"
as clerk
enter_as clerk

t 'A clerk opens the file of a child from that of its home' '
	get "/agent/famille?id=$home" && is 200 &&
	has "/agent/enfant?child=$kid" && get "/agent/enfant?child=$kid" &&
	is 200 && whole_page'

t 'A menu, a person who may collect and one to call are written at the desk' '
	submit /agent/enfant/menu diet=no-pork && is 303 && follow &&
	submit /agent/enfant/personne "pickup_name=Rose Guichet" \
	    pickup_phone= pickup_relation=grandparent pickup_from= \
	    pickup_until= && is 303 && follow && has "Rose Guichet" &&
	submit /agent/enfant/urgence "call_name=Paul Guichet" \
	    "call_phone=03 99 98 00 02" call_relation=neighbour && is 303 &&
	follow && has "Paul Guichet" && as mother && get /famille &&
	has "Rose Guichet" && has "Paul Guichet" && says code.told-by.town'

t 'What is missing is said beside the field' '
	as clerk && get "/agent/enfant?child=$kid" &&
	submit /agent/enfant/urgence call_name= call_phone=12 call_relation= &&
	is 422 && says error.MU460'

t 'A prohibition is read at the gate, and by no family' '
	get "/agent/enfant?child=$kid" &&
	submit /agent/enfant/interdiction "ban_name=Marc Interdit" \
	    "ban_decision=JAF 26/112" ban_from=01/01/2020 ban_until= &&
	is 303 && get "/agent/portail?school=$school" && is 200 &&
	whole_page && has "Marc Interdit" && as mother &&
	for page in /famille "/famille/personnes-autorisees?child=$kid" \
	    /cantine/semaine; do
		get "$page" && lacks "Marc Interdit" || return
	done'

t 'It is lifted, and a person who may collect is taken off' '
	as clerk && get "/agent/enfant?child=$kid" &&
	form /agent/enfant/retirer | awk -F= "!seen[\$1]++" >"$W/pairs" &&
	send_pairs /agent/enfant/retirer && is 303 && follow &&
	lacks "Rose Guichet"'

t 'Authority changes from a day on; an enrolled child keeps a guardian' '
	submit /agent/enfant/autorite "link_adult=$mother" \
	    link_authority=limited link_from=01/01/2030 link_source=judgment &&
	is 303 && follow && says code.authority.limited &&
	sql -c "update guichet.parent_link set authority = '\''withdrawn'\''
	    where child = $kid and adult <> $mother" &&
	get "/agent/enfant?child=$kid" && submit /agent/enfant/autorite \
	    "link_adult=$mother" link_authority=withdrawn \
	    link_from=01/01/2020 link_source=judgment && is 422 &&
	says error.MU528'

t 'An address is written for a household, and hidden' '
	get "/agent/famille/adresse?id=$home" && is 200 && whole_page &&
	submit /agent/famille/adresse "line1=8 rue Haute" line2= \
	    postcode=57000 town=Valbourg from_day=01/01/2020 hidden=1 &&
	is 303 && follow && has "8 rue Haute"'

t 'The kitchen has no gate, no child, no address' '
	as kitchen && enter_as kitchen && get /agent/portail && is 403 &&
	get "/agent/enfant?child=$kid" && is 403 &&
	get "/agent/famille/adresse?id=$home" && is 403'

t_done
