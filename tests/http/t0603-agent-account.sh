#!/bin/sh
# An agent's own account: another password.
. "${0%/*}/lib.sh"
forgive

# An agent of these tests alone, with the clerk's password.
who=secretaire.$$@essai.example
new='bureau jaune treize clefs'
like=$(demo_account clerk)
password=${like#* }
sql -v who="$who" -v like="${like%% *}" <<'END'
with p as (insert into guichet.person (given, family)
    values ('Agnès', 'Essai') returning id)
insert into guichet.account (person, role, identifier, params, proof,
    created_at, password_at)
select p.id, 'clerk', :'who', a.params, a.proof, a.created_at,
    a.password_at from p, guichet.account a where a.identifier = :'like';
END
undo "sql -c \"update guichet.account set disabled_at = guichet.now()
    where identifier = '$who'\""
mine=/agent/mon-compte
change=/agent/mon-compte/mot-de-passe
as home && enter "$who" /agent/connexion
as desk && enter "$who" /agent/connexion

t 'An agent finds their account from their sessions' '
	get /agent/mes-connexions && is 200 && has "\"$mine\"" && get $mine &&
	is 200 && whole_page && has "$who" && says agent.factor-none &&
	says_not done.agent-changed'

# RULE: password-again
t 'Another password wants the present one, and a good new one' '
	submit $change current=wrong "password=$new" && is 422 && whole_page &&
	says error.MU439 && lacks "$new" &&
	submit $change "current=$password" password=motdepasse123 && is 422 &&
	says error.MU434'

# RULE: password-ends-sessions
t 'With it, the other sessions end, this one stays, and a mail tells' '
	submit $change "current=$password" "password=$new" && is 303 &&
	follow && is 200 && says done.agent-changed && get /agent && is 200 &&
	as home && get $mine && is 303 && as desk &&
	mail_to "$who" | tr "\n" " " | sed "s/  */ /g" | grep -qF "$(sentence \
	    mail-password-changed.not-you-agent)" &&
	! mail_to "$who" | grep -q /mot-de-passe/oublie'

t 'The old password opens nothing any more, the new one does' '
	as old && sign_in "$who" "$password" /agent/connexion && is 422 &&
	as new && sign_in "$who" "$new" /agent/connexion && is 303; forgive'

t 'A family has no such page' '
	parent noagent && as family && enter "$who" &&
	get $mine && is 303 && header_has Location /agent/connexion'

t_done
