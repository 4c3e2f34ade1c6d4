#!/bin/sh
# A family reads its statement and takes it away; its tax certificate is there.
. "${0%/*}/lib.sh"
parent releve 1
sql -c "select guichet.receipt_post((select min(id) from guichet.regie),
    (select household from guichet.household_member where person = $person
	and kind = 'adult'), 4200, 'cash', 'essai-' || $person,
    guichet.now())" >/dev/null
enter "$who"

t 'The statement says what was paid and what is in favour of the home' '
	get /releve && is 200 && whole_page && says code.movement.cash &&
	visible | grep -q "42,00" && has "/releve/fichier"'

t 'It leaves as a file' '
	get "/releve/fichier" && is 200 && has "42"'

t 'Another year has nothing' '
	get "/releve?year=2019" && is 200 && says statement.none'

# RULE: tax-childcare
t 'The tax certificate says that nothing was paid for childcare' '
	get /attestation-fiscale && is 200 && whole_page &&
	says certificate.none && says certificate.what'

t 'A stranger is asked to sign in' '
	as nobody && get /releve && ! is 200 && get /attestation-fiscale && ! is 200'

t_done
