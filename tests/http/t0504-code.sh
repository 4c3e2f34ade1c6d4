#!/bin/sh
# A login is tied to a person of the family file by a code or by a clerk.
. "${0%/*}/lib.sh"
forgive
parent filed
sql -c "update guichet.account set closed_at = guichet.now(),
    disabled_at = guichet.now(), identifier = 'closed.$$@essai.example'
    where person = $person"
adult=$person code=none

# A login of somebody the file does not know, with the password of the demo.
stranger() {
	parent "$1" 0
	sql -c "delete from guichet.household_member where person = $person"
}

t 'A clerk makes a code, which is shown once, on a sheet to hand over' '
	as clerk && enter_as clerk &&
	get "/agent/famille/code?id=$adult" && is 200 && whole_page &&
	submit /agent/famille/code && is 303 && follow && is 200 &&
	whole_page && says give-code.once &&
	code=$(grep -oE "[A-Z2-9]{4}(-[A-Z2-9]{4}){3}" "$W/body" | head -n 1) &&
	[ ${#code} = 19 ] && get "/agent/famille/code?id=$adult" && lacks "$code" &&
	[ "$(sql -c "select count(*) from guichet.person_code
	    where person = $adult and digest = sha256(convert_to('\''$(
	    printf %s "$code" | tr -d -)'\'', '\''UTF8'\''))")" = 1 ]'

t 'Nobody but those who keep the family file makes codes' '
	as cook && enter_as kitchen && get "/agent/famille/code?id=$adult" &&
	is 403 && as clerk && get "/agent/famille/code?id=$(printf %s "$kids" |
	    head -n 1)" && is 404'

# RULE: code-throttle
t 'Guessing codes is slow: five, then wait' '
	stranger guess && as guess && enter "$who" &&
	for n in 2 3 4 5 6; do
		get /mon-compte/code && is 200 &&
		submit /mon-compte/code "code=AAAA-BBBB-CCCC-DDD$n" && is 422 &&
		says error.MU437 || return
	done
	get /mon-compte/code && submit /mon-compte/code "code=$code" && is 429 &&
	says error.MU431'

# RULE: code-single-use
t 'The right code, however typed, ties the login to the family' '
	stranger tied && as tied && enter "$who" &&
	get /mon-compte && says account.not-filed && get /mon-compte/code &&
	whole_page && submit /mon-compte/code \
	    "code=$(printf %s "$code" | tr "A-Z-" "a-z ")" && is 303 && follow &&
	is 200 && says done.tied && get /mon-compte && says_not account.not-filed &&
	get /cantine/semaine && is 200 &&
	[ "$(sql -c "select person from guichet.account
	    where identifier = '\''$who'\''")" = "$adult" ]'

t 'Once' '
	forgive && as guess && get /mon-compte/code &&
	submit /mon-compte/code "code=$code" && is 422 && says error.MU437'

# RULE: account-one-per-adult
t 'An adult who has a login gets no code' '
	as clerk && get "/agent/famille/code?id=$adult" && is 200 &&
	says give-code.has-login'

t 'At the counter, a clerk ties a login directly' '
	parent counter && sql -c "update guichet.account set
	    closed_at = guichet.now(), disabled_at = guichet.now(),
	    identifier = '\''closed2.$$@essai.example'\''
	    where person = $person" && there=$person && stranger desk &&
	as clerk && get "/agent/famille/code?id=$there" &&
	submit /agent/famille/rattacher identifier=nobody@nowhere.fr &&
	is 422 && submit /agent/famille/rattacher "identifier=$who" &&
	is 303 && follow && says give-code.has-login &&
	[ "$(sql -c "select person from guichet.account
	    where identifier = '\''$who'\''")" = "$there" ]'

t_done
