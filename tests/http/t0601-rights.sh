#!/bin/sh
# Rights of agents, delegations and the journal, on screens.
# RULE: rights-admin-only
# RULE: rights-not-own
# RULE: rights-last-admin
. "${0%/*}/lib.sh"
forgive

guichet() { "$GUICHET_APP/bin/guichet" --config "$GUICHET_DIR/guichet.conf" "$@"; }

# An agent of these tests alone, with the clerk's password; $who, $agent.
agent() {
	set -- "$1" "${2:-clerk}" "$(demo_account clerk)"
	who=$1.$$@essai.example
	password=${3#* }
	agent=$(sql -v who="$who" -v role="$2" -v name="$1" \
	    -v like="${3%% *}" <<-'END'
	with p as (insert into guichet.person (given, family)
	    values (initcap(:'name'), 'Essai') returning id)
	insert into guichet.account (person, role, identifier, params, proof,
	    created_at, password_at)
	select p.id, :'role', :'who', a.params, a.proof, a.created_at,
	    a.password_at from p, guichet.account a
	where a.identifier = :'like' returning id;
	END
	)
	undo "sql -c \"update guichet.account set disabled_at = guichet.now()
	    where identifier = '$who' and disabled_at is null\""
}

# Signed in with the second factor that the command line gave.
raised() {
	enter "$1" /agent/connexion &&
	get /agent/second-facteur/code &&
	submit /agent/second-facteur/code \
	    "code=$("$top/deploy/totp" "$2")" && is 303
}

agent worker kitchen; worker=$who worker_id=$agent
agent helper; helper=$who helper_id=$agent
agent chief admin; chief=$who

t 'The command line gives a second factor and a right' '
	key=$(guichet user totp "$chief") && [ ${#key} = 32 ] &&
	guichet user right "$helper" import-run --reason Essai &&
	[ "$(sql -c "select count(*) from guichet.agent_right
	    where account = $helper_id and what = '\''import-run'\''")" = 1 ] &&
	! guichet user right "$helper" fly'

t 'Whoever may give rights sees the agents, after the second factor' '
	as chief && enter "$chief" /agent/connexion &&
	get /agent/droits && is 303 && raised "$chief" "$key" &&
	get "/agent/droits?q=$worker" && is 200 && whole_page &&
	has "id=$worker_id"'

t 'Another agent gets none of these pages' '
	as helper && enter "$helper" /agent/connexion &&
	for page in /agent/droits "/agent/droits/agent?id=$worker_id" \
	    "/agent/droits/retirer?right=1" /agent/journal; do
		get "$page" && is 403 || return
	done'

t 'A right is given for one service, and ended with its reason' '
	as chief && get "/agent/droits/agent?id=$worker_id" && is 200 &&
	whole_page && submit /agent/droits/donner what=request-read \
	    service=education since= until= reason=Renfort && is 303 &&
	header_is Location "/agent/droits/agent?id=$worker_id" && follow &&
	right=$(sql -c "select id from guichet.agent_right
	    where account = $worker_id and service = '\''education'\''") &&
	get "/agent/droits/retirer?right=$right" && is 200 && whole_page &&
	submit /agent/droits/retirer reason= && is 422 &&
	submit /agent/droits/retirer "reason=Fin du renfort" && is 303 &&
	[ "$(sql -c "select count(*) from guichet.audit
	    where action = '\''right-end'\''
	    and object = '\''account:$worker_id'\''
	    and reason like '\''%Fin du renfort'\''")" = 1 ]'

t 'A right that cannot be comes back with the reason' '
	get "/agent/droits/agent?id=$worker_id" &&
	submit /agent/droits/donner what=family-read service=education \
	    since= until= reason= && is 422 && whole_page &&
	says error.MU446'

t 'Nobody changes their own rights' '
	own=$(sql -c "select id from guichet.account
	    where identifier = '\''$chief'\''") &&
	get "/agent/droits/agent?id=$own" && is 200 && says agent.me &&
	lacks "/agent/droits/donner" &&
	get "/agent/droits/agent?id=$worker_id" &&
	form /agent/droits/donner | sed "s/^id=.*/id=$own/" >"$W/pairs" &&
	send_pairs /agent/droits/donner what=import-run && is 422 &&
	says error.MU443'

t 'The kitchen acts for an absent clerk from a day to a day' '
	as helper && get /agent/delegations && is 200 && whole_page &&
	submit /agent/delegations/donner "agent=$worker_id" rights=family-read \
	    since= until="$(date -d "+3 days" +%d/%m/%Y)" reason=Formation &&
	is 303 && follow && is 200 &&
	as worker && enter "$worker" /agent/connexion &&
	get /agent/familles && is 200 && visible | grep -qF "Helper Essai" &&
	says acting.banner'

t 'What is done so is written down under both names' '
	get "/agent/familles?q=martin" && is 200 && [ "$(sql -c "select
	    count(*) > 0 from guichet.audit u
	    join guichet.account a on a.person = u.person
	    join guichet.account b on b.person = u.on_behalf
	    where a.id = $worker_id and b.id = $helper_id")" = t ] &&
	as chief && get "/agent/journal?who=worker+essai" && is 200 &&
	whole_page && visible | grep -qF "pour Helper Essai"'

t 'Ended, the delegation opens nothing more' '
	as helper && get /agent/delegations &&
	submit /agent/delegations/fermer && is 303 && as worker &&
	get /agent/familles && is 403'

t 'A delegation without an end is asked again' '
	as helper && get /agent/delegations &&
	submit /agent/delegations/donner "agent=$worker_id" rights=family-read \
	    since= until= reason= && is 422 && whole_page && says error.MU450'

t 'A session is closed from outside, and a lost second factor taken away' '
	as chief && get "/agent/droits/agent?id=$worker_id" &&
	submit /agent/droits/connexion && is 303 && as worker &&
	get /agent/cuisine && is 303 && header_has Location /agent/connexion &&
	guichet user totp "$helper" >/dev/null && as chief &&
	get "/agent/droits/agent?id=$helper_id" &&
	submit /agent/droits/second-facteur && is 303 && [ "$(sql -c "select
	    count(*) from guichet.second_factor where account = $helper_id
	    and superseded_at is null")" = 0 ]'

t 'A disabled agent is out at once' '
	as worker && enter "$worker" /agent/connexion &&
	as chief && get "/agent/droits/agent?id=$worker_id" &&
	submit /agent/droits/desactiver && is 303 && as worker &&
	get /agent/cuisine && is 303 && header_has Location /agent/connexion &&
	sign_in "$worker" "$password" /agent/connexion && is 422'

t 'The command line takes a second factor away' '
	guichet user totp "$chief" --reset && [ "$(sql -c "select count(*)
	    from guichet.second_factor f join guichet.account a
	    on a.id = f.account where a.identifier = '\''$chief'\''
	    and f.superseded_at is null")" = 0 ]'

t_done
