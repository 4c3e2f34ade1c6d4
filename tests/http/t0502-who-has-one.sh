#!/bin/sh
# Nobody learns from these pages who has an account: status, page, length and
# time are the same.  Here by the least time of a few pairs, and of more of them
# as long as they differ, since other tests run beside: what disturbs only adds.
# tests/long/enumeration.sh says PAIRS, and compares medians.
. "${0%/*}/lib.sh"
forgive
pairs=${PAIRS:-25}
least=$((${PAIRS:-0} == 0))
rounds=$((least * 3 + 1))
made=enumeration-$$
sql -v made="$made" -v n="$((pairs * rounds))" >/dev/null <<'END'
with p as (
	insert into guichet.person (given, family)
	select 'Paire', 'Essai' from generate_series(1, :n)
	returning id
)
insert into guichet.account (person, role, identifier, params, proof, created_at,
    password_at)
select id, 'family', :'made' || '-' || row_number() over () ||
    '-known@essai.example', '$scrypt$ln=15,r=8,p=3$AAAAAAAAAAAAAAAAAAAAAA',
    repeat('0', 64), guichet.now(), guichet.now() from p;
END
undo 'sql -c "delete from guichet.sign_in_failure"'

# took FORM FIELDS...: microseconds, status and length of one post.
took() {
	took_form=$1
	shift
	form "$took_form" >"$W/pairs"
	printf '%s\n' "$@" >>"$W/pairs"
	encode <"$W/pairs" >"$W/sent"
	curl -sS -o "$W/answer" -b "$jar" -c "$jar" \
	    -w '%{time_total} %{http_code} %{size_download} %{redirect_url}\n' \
	    -H "Origin: $origin" --data-binary "@$W/sent" "$base$took_form" |
		awk '{ printf "%d %s %s %s\n", $1 * 1000000, $2, $3, $4 }'
}

# compare FORM FIELDS N PERCENT: N pairs, asked in turns, a few times over.
compare() {
	: >"$W/known" && : >"$W/ghost"
	i=0
	for round in $(seq "$rounds"); do
		ask_pairs "$1" "$2" $((round * $3)) || return
		within "$4" && break
	done
	echo "# $1: $i pairs, known $a us, unknown $b us" >&3
	for side in known ghost; do
		cut -d' ' -f2- "$W/$side" | sort -u >"$W/$side.kinds"
	done
	[ "$(wc -l <"$W/known.kinds")" = 1 ] || no "known: more than one answer" ||
		return
	diff "$W/known.kinds" "$W/ghost.kinds" || return
	within "$4" || no "$a and $b us: over $4 percent apart"
}

# Up to the pair of that number.
ask_pairs() {
	while [ "$i" -lt "$3" ]; do
		i=$((i + 1))
		sides="known ghost"
		[ $((i % 2)) = 0 ] || sides="ghost known"
		for side in $sides; do
			get "$1" || return
			# shellcheck disable=SC2086  # fields, not one word
			took "$1" "email=$made-$i-$side@essai.example" $2 \
			    >>"$W/$side"
		done
	done
}

within() {
	a=$(typical known) b=$(typical ghost)
	[ $((a * 100)) -lt $((b * (100 + $1))) ] &&
	[ $((b * 100)) -lt $((a * (100 + $1))) ]
}

# The least time of a side, or its median.
typical() {
	sort -n "$W/$1" | awk -v least="$least" '{ v[NR] = $1 }
	    END { print v[least ? 1 : int((NR + 1) / 2)] }'
}
exec 3>&1

# RULE: ask-neutral
t 'Asking for an account takes as long and says the same for a known address' '
	compare /inscription \
	    "given=Paul family=Neuf born= password=girafe-bleue-quatre-pas" \
	    $(((pairs + 9) / 10)) "${WITHIN:-30}"'

t 'So does a forgotten password' '
	compare /mot-de-passe/oublie "" "$pairs" "${WITHIN:-30}"'

t 'So does the link of an account, once more' '
	compare /inscription/renvoyer "" "$pairs" "${WITHIN:-30}"'

t 'The owner of the known address is told that somebody tried' '
	asked "$made-1-known@essai.example" && asked "$made-1-ghost@essai.example" &&
	case $(kinds_to "$made-1-known@essai.example") in
	*account-exists*) ;; *) no "no mail" ;; esac &&
	case $(kinds_to "$made-1-ghost@essai.example") in
	*account-confirm*) ;; *) no "no link" ;; esac &&
	! kinds_to "$made-1-ghost@essai.example" | grep -q password'

t_done
