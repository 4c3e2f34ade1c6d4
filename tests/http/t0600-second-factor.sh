#!/bin/sh
# The second factor of agents: enrolling, the second step, recovery codes.
# RULE: second-factor-sealed
# RULE: second-factor-once
# RULE: second-factor-throttle
# RULE: second-factor-replace
. "${0%/*}/lib.sh"
forgive

# An agent of these tests alone, with the clerk's password.
agent() {
	set -- "$1" "${2:-clerk}" "$(demo_account clerk)"
	who=$1.$$@essai.example
	password=${3#* }
	sql -v who="$who" -v role="$2" -v like="${3%% *}" <<-'END'
	with p as (insert into guichet.person (given, family)
	    values ('Agnès', 'Essai') returning id)
	insert into guichet.account (person, role, identifier, params, proof,
	    created_at, password_at)
	select p.id, :'role', :'who', a.params, a.proof, a.created_at,
	    a.password_at from p, guichet.account a
	where a.identifier = :'like';
	END
	undo "sql -c \"update guichet.account set disabled_at = guichet.now()
	    where identifier = '$who' and disabled_at is null\""
}

mine=/agent/second-facteur
code=/agent/second-facteur/code

# The pages: $mine, where one's own factor is, $code, where the code is asked.
# The key as the page shows it.
key() {
	tr '\n' ' ' <"$W/body" | sed -n 's|.*<p class="key">\(.*\)</p>.*|\1|p' |
		sed 's|</p>.*||' | sed 's/<[^>]*>//g' | tr -d ' '
}
recovery() {
	tr '\n' ' ' <"$W/body" | sed 's/<li>/\n/g' |
		sed -n 's|^ *<code>\([0-9A-Z-]*\)</code>.*|\1|p'
}
now() { "$top/deploy/totp" "$secret" "${1:-0}"; }
# Not in the last two seconds of a step, where the next code is near.
settle() {
	left=$((30 - $(date +%s) % 30))
	[ "$left" -gt 3 ] || sleep "$left"
}
# As if the codes of a minute ago were the last ones used.
later() {
	sql -c "update guichet.second_factor set last = 0
	    where account = (select id from guichet.account
	    where identifier = '$who')"
}

agent second
t 'An agent without a second factor is told what it is and makes a key' '
	as second && sign_in "$who" "$password" /agent/connexion && is 303 &&
	get $mine && is 200 && whole_page && says factor.why &&
	submit /agent/second-facteur/commencer && is 303 && follow && is 200 && whole_page &&
	secret=$(key) && [ ${#secret} = 32 ] && has "<svg" &&
	header_has Cache-Control no-store'

t 'The database holds the key only sealed' '
	! sql -c "select to_jsonb(f) from guichet.second_factor f" |
	grep -qF "$secret"'

t 'A wrong first code puts nothing into service' '
	get $mine && submit $code "code=000000" && is 422 && whole_page &&
	says error.MU441 && [ "$(sql -c "select count(*)
	    from guichet.second_factor f join guichet.account a
	    on a.id = f.account where a.identifier = '\''$who'\''
	    and confirmed_at is not null")" = 0 ]'

t 'The first code puts it into service, with ten recovery codes' '
	get $mine && settle && before=$(session_cookie) &&
	submit $code "code=$(now)" && is 303 && header_is Location $mine &&
	follow && is 200 && whole_page && recovery >"$W/codes" &&
	[ "$(wc -l <"$W/codes")" = 10 ]'

t 'The session has another cookie, and the old one opens nothing' '
	after=$(session_cookie) && [ -n "$after" ] &&
	[ "$before" != "$after" ] && name=$(cookie_name) && as thief &&
	get $mine -H "Cookie: $name=$before" && is 303'

t 'The codes are shown until they are noted, and never again' '
	as second && get $mine && recovery | cmp - "$W/codes" &&
	submit /agent/second-facteur/note && is 303 && follow && is 200 &&
	[ -z "$(recovery)" ] && says factor.since'

t 'The database knows no recovery code' '
	first=$(head -n 1 "$W/codes") && ! sql -c "select to_jsonb(c)::text ||
	    to_jsonb(f) from guichet.recovery_code c,
	    guichet.second_factor f" | grep -qF -e "$first"'

# A page that asks for it.
sql -c "insert into guichet.agent_right (account, what, given_at)
    select id, 'rights-admin', guichet.now() from guichet.account
    where identifier = '$who'"
t 'A page that needs it sends a session of the first level to the code' '
	as level && enter "$who" /agent/connexion &&
	get "/agent/droits?q=Essai" && is 303 && header_has Location "$code?kept=" &&
	follow && is 200 && whole_page'

# RULE: second-factor-reuse-told
t 'A code is taken once: again it is refused, written down, and mailed' '
	settle; later; used=$(now) && submit $code "code=$used" && is 303 &&
	as again && enter "$who" /agent/connexion &&
	get $code && submit $code "code=$used" && is 422 && says error.MU442 &&
	[ "$(sql -c "select count(*) from guichet.audit
	    where action = '\''factor-reuse'\'' and object = (select
	    '\''account:'\'' || id from guichet.account
	    where identifier = '\''$who'\'')")" = 1 ] &&
	[ "$(kinds_to "$who")" = factor-reused ]'

t 'After the code comes the page that was asked for' '
	as level && header Location >/dev/null; as resumed &&
	enter "$who" /agent/connexion &&
	get "/agent/droits?q=Essai" && follow && settle; later;
	submit $code "code=$(now)" && is 303 &&
	header_is Location "/agent/droits?q=Essai" && follow && is 200'

t 'The code of the step before or after is good, two steps away is not' '
	settle; later; as edge && enter "$who" /agent/connexion &&
	get $code && submit $code "code=$(now -60)" && is 422 &&
	submit $code "code=$(now 60)" && is 422 &&
	submit $code "code=$(now -30)" && is 303 && forgive &&
	as edge2 && enter "$who" /agent/connexion &&
	get $code && submit $code "code=$(now 30)" && is 303'

t 'A recovery code works once, however it is written' '
	first=$(head -n 1 "$W/codes") && as paper &&
	enter "$who" /agent/connexion && get $code &&
	submit $code "code= $(printf %s "$first" | tr "A-Z-" "a-z ") " &&
	is 303 && as paper2 &&
	enter "$who" /agent/connexion && get $code &&
	submit $code "code=$first" && is 422 && says error.MU442'

t 'After five wrong codes one has to wait, even with the right one' '
	forgive; as guess && enter "$who" /agent/connexion &&
	get $code && for i in 1 2 3 4; do
		submit $code "code=00000$i" && is 422 || return
	done && submit $code "code=000009" && is 429 && settle; later;
	submit $code "code=$(now)" && is 429 && says error.MU431; r=$?
	forgive; return $r'

t 'New recovery codes, and a new key, ask for the second factor first' '
	as low && enter "$who" /agent/connexion &&
	get $mine && lacks "/agent/second-facteur/secours" && get $mine &&
	! form /agent/second-facteur/commencer | grep -q seal'

t 'A family has no such page' '
	parent nofactor && as family && enter "$who" &&
	get $mine && is 303 && header_has Location /agent/connexion'

t_done
