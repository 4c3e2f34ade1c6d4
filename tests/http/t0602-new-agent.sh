#!/bin/sh
# A new agent: made on a screen, invited by mail, in with a password of their own.
# RULE: invited-no-sign-in
. "${0%/*}/lib.sh"
forgive

# Who gives rights, of these tests alone, with the administrator's password.
chief=chef.$$@essai.example
new=nouvelle.$$@essai.example
late=retard.$$@essai.example
good='lampe verte onze ponts'
like=$(demo_account admin)
password=${like#* }
sql -v who="$chief" -v like="${like%% *}" <<'END'
with p as (insert into guichet.person (given, family)
    values ('Chef', 'Essai') returning id)
insert into guichet.account (person, role, identifier, params, proof,
    created_at, password_at)
select p.id, 'admin', :'who', a.params, a.proof, a.created_at,
    a.password_at from p, guichet.account a where a.identifier = :'like';
END
undo "sql -c \"update guichet.account set disabled_at = guichet.now()
    where identifier in ('$chief', '$new', '$late')\""
key=$("$GUICHET_APP/bin/guichet" --config "$GUICHET_DIR/guichet.conf" \
    user totp "$chief")
make=/agent/droits/nouveau
first=/agent/mot-de-passe/nouveau

id_of() {
	sql -v who="$1" <<-'END'
	select id from guichet.account where identifier = :'who';
	END
}

# add ADDRESS: the form, filled.
add() {
	get $make && is 200 && whole_page && submit $make given=Nadia \
	    family=Essai "email=$1" "capacity=Chargée d'accueil" \
	    service=education
}

t 'Whoever gives rights makes the account of an agent' '
	as chief && enter "$chief" /agent/connexion &&
	get /agent/second-facteur/code && submit /agent/second-facteur/code \
	    "code=$("$top/deploy/totp" "$key")" && is 303 &&
	get /agent/droits && has "\"$make\"" && get $make &&
	submit $make given=Nadia family=Essai email=x capacity= service= &&
	is 422 && whole_page && add "$new" && is 303 && follow && is 200 &&
	whole_page && says agent.invited && says agent.invite-again &&
	get "/agent/droits?q=$new" && says code.agent-state.invited'

t 'An address that an agent or a parent has is refused, and why' '
	add "$new" && is 422 && says error.MU579 && parent pris &&
	add "$who" && is 422 && says error.MU580'

t 'Nobody signs in before the link is used' '
	as new && sign_in "$new" "$good" /agent/connexion && is 422 &&
	says error.MU430; forgive'

# RULE: link-superseded
t 'A newer link replaces the first, which is refused' '
	old=$(mail_link "$new" $first) && [ -n "$old" ] && as chief &&
	get "/agent/droits/agent?id=$(id_of "$new")" &&
	submit /agent/droits/inviter && is 303 &&
	link=$(mail_link "$new" $first 2) && [ -n "$link" ] &&
	[ "$link" != "$old" ] && as new && get "$old" && is 200 && whole_page &&
	says link.used && says first.ask-again && lacks "type=\"password\""'

# RULE: link-of-audience
t 'A link of agents is refused to families, and the other way round' '
	get "/mot-de-passe/nouveau?${link#*\?}" && says link.unknown &&
	parent perdu && get /mot-de-passe/oublie &&
	submit /mot-de-passe/oublie "email=$who" && link_of "$who" fam-$$ &&
	get "$first?jeton=fam-$$" && says link.unknown'

t 'The link takes a good password, and no poor one' '
	get "$link" && is 200 && whole_page && says first.lead &&
	submit $first password=court && is 422 && says error.MU432 &&
	submit $first password=motdepasse123 && is 422 && says error.MU434 &&
	submit $first "password=$good" && is 303 &&
	header_has Location /agent/mot-de-passe/fait && follow && is 200 &&
	whole_page && says first.done'

# RULE: link-single-use
t 'It served once' '
	get "$link" && says link.used'

t 'The agent signs in with it, and is led to a second factor where one is due' '
	sign_in "$new" "$good" /agent/connexion && is 303 && as chief &&
	get "/agent/droits/agent?id=$(id_of "$new")" &&
	says_not agent.invited && submit /agent/droits/donner \
	    what=rights-admin service= since= until= reason= && is 303 &&
	as new && sign_in "$new" "$good" /agent/connexion && is 303 &&
	get /agent/droits && is 303 && header_has Location /agent/second-facteur'

# RULE: link-expires
t 'After two days the link opens nothing' '
	as chief && add "$late" && is 303 && link=$(mail_link "$late" $first) &&
	as late && get "$link" && cp "$W/body" "$W/open" &&
	sql -c "update guichet.account_ask set expires = expires
	    - interval '\''3 days'\'', asked_at = asked_at
	    - interval '\''3 days'\'' where identifier = '\''$late'\''" &&
	get "$link" && says link.expired && cp "$W/open" "$W/body" &&
	submit $first "password=$good" && is 422 && says error.MU436'

t 'An agent who forgot their password gets a link, the old one works meanwhile' '
	as chief && get "/agent/droits/agent?id=$(id_of "$new")" &&
	says agent.password-send && submit /agent/droits/inviter && is 303 &&
	link=$(mail_link "$new" $first) && [ -n "$link" ] && as new2 &&
	sign_in "$new" "$good" /agent/connexion && is 303 && as new &&
	get "$link" && says first.lead &&
	submit $first "password=$good-bis" && is 303 && as new2 &&
	sign_in "$new" "$good" /agent/connexion && is 422'

t 'A disabled account is opened again' '
	as chief && get "/agent/droits/agent?id=$(id_of "$new")" &&
	submit /agent/droits/desactiver && is 303 && follow &&
	says agent.open && as new && sign_in "$new" "$good-bis" \
	    /agent/connexion && is 422 && as chief &&
	get "/agent/droits/agent?id=$(id_of "$new")" &&
	submit /agent/droits/rouvrir && is 303 && as new &&
	sign_in "$new" "$good-bis" /agent/connexion && is 303'

t 'Who gives no rights has no such page, and a family none of them' '
	as clerk && enter_as clerk && get $make && is 403 && as anybody &&
	get $make && is 303'

t_done
