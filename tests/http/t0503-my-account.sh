#!/bin/sh
# What a signed-in person changes of the account.
. "${0%/*}/lib.sh"
forgive
parent compte
new='valise verte onze clous'
as phone && enter "$who"
as desk && enter "$who"

t 'The page says who one is and keeps preferences' '
	get /mon-compte && is 200 && whole_page && has "$who" &&
	submit /mon-compte/preferences "called=Madame Essai" paper=1 && is 303 &&
	follow && is 200 && get /mon-compte && has "Madame Essai" &&
	[ "$(sql -c "select lang || paper from guichet.person_preference
	    where person = $person")" = frtrue ]'

# RULE: password-again
t 'Another password wants the present one' '
	get /mon-compte/mot-de-passe && is 200 && whole_page &&
	submit /mon-compte/mot-de-passe current=wrong "password=$new" && is 422 &&
	says error.MU439 && lacks "$new" &&
	submit /mon-compte/mot-de-passe "current=$password" password=motdepasse123 &&
	is 422 && says error.MU434'

# RULE: password-ends-sessions
t 'With it, the other sessions end and this one stays' '
	submit /mon-compte/mot-de-passe "current=$password" "password=$new" &&
	is 303 && follow && is 200 && says done.changed &&
	get /mon-compte && is 200 && as phone && get /mon-compte && is 303 &&
	[ "$(kinds_to "$who")" = password-changed ] && as desk'

t 'Another address counts once its link was used, and the old one is told' '
	next=autre.$$@essai.example && get /mon-compte/adresse && is 200 &&
	whole_page && submit /mon-compte/adresse "email=$next" current=wrong &&
	is 422 && says error.MU439 && has "value=\"$next\"" &&
	submit /mon-compte/adresse "email=$next" "current=$new" && is 303 &&
	follow && says done.mail-new && link_of "$next" move-$$ &&
	get /mon-compte && has "$who" &&
	get "/inscription/confirmer?jeton=move-$$" && submit /inscription/confirmer &&
	is 303 && follow && says done.moved && get /mon-compte && has "$next" &&
	[ "$(kinds_to "$who")" = "email-changed password-changed" ] &&
	[ "$(kinds_to "$next")" = email-change ]'

# Couples share an address for what the town writes to; each signs in alone.
t 'Two adults may share an address for mail, and none of them a sign-in' '
	first=$person && parent compte-deux && sql -c "update guichet.person
	    set email = '\''foyer@essai.example'\''
	    where id in ($first, $person)" &&
	[ "$(sql -c "select count(distinct identifier) from guichet.account
	    where person in ($first, $person)")" = 2 ] &&
	as two && enter "$who" &&
	get /mon-compte/adresse && submit /mon-compte/adresse \
	    "email=autre.$$@essai.example" "current=$password" && is 303 &&
	asked "autre.$$@essai.example" &&
	[ "$(kinds_to "autre.$$@essai.example")" = "account-exists email-change" ]'

# RULE: close-ends-login
t 'Closing wants the password and ends all' '
	as desk && get /mon-compte/fermer && is 200 && whole_page &&
	submit /mon-compte/fermer current=wrong && is 422 && says error.MU439 &&
	submit /mon-compte/fermer "current=$new" && is 303 && follow && is 200 &&
	says done.closed && get /mon-compte && is 303 &&
	sign_in "autre.$$@essai.example" "$new" && is 422 && forgive'

t 'The file of the family stays, and the address is free again' '
	[ "$(sql -c "select count(*) from guichet.parent_link
	    where adult = $first")" = 1 ] && get /inscription &&
	submit /inscription "email=autre.$$@essai.example" given=A family=B \
	    born= "password=$new" && is 303 && link_of "autre.$$@essai.example" \
	    free-$$ && get "/inscription/confirmer?jeton=free-$$" &&
	says confirm.lead'

# usability.md 2.1, session time: nothing typed is lost.
t 'A session that ends in mid-form: sign in, and what was typed is back' '
	parent compte-trois && as three && enter "$who" &&
	get /mon-compte && age_session "$(session_cookie)" &&
	submit /mon-compte/preferences "called=Docteur Essai" && is 200 &&
	says message.kept && submit /connexion "identifier=$who" \
	    "password=$password" && is 200 && says message.resumed &&
	has "Docteur Essai" && [ -z "$(sql -c "select called
	    from guichet.person_preference where person = $person")" ]'

t_done
