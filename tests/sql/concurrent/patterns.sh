#!/bin/sh
# Two parents keep the usual week of one child at once, families by hand and by
# usual weeks want the same seats, and a cut-off passes while they do: one rule,
# one booking a child and moment, no seat too many, nothing after its cut-off.
# RULE: pattern-superseded
# RULE: pattern-seats
# RULE: pattern-waits
# RULE: canteen-one-booking
# RULE: canteen-capacity
# RULE: canteen-cutoff
. "$(dirname "$0")/lib.sh"
town

# keep WHO NONCE CHILD DAYS: a usual week, from its first day to 18 December; its
# nonce, or the SQLSTATE.
keep() {
	psql -X -A -t -q -U family -v VERBOSITY=verbose -c "
	    select from api.open('$(printf %s "$1" | sha256sum | cut -c1-64)',
		'/calendrier/semaine-type/enregistrer', null, 1, true, false);
	    select recap from api.pattern_save($3, '{}', 1, '2026-11-23',
		'{canteen}', '$4', '2026-11-19', '2026-12-18', '$2')" 2>&1 |
	    sed -n 's/^ERROR:  \([A-Z0-9]*\):.*/\1/p; /^n*[0-9]*$/p' | grep .
}
# Every night's work, meanwhile.
again() { ask "select guichet.pattern_batch(0, 1000)" >/dev/null; }

out=$(mktemp)
i=100
while [ $i -lt 105 ]; do
	keep anne "$(nonce $i)" 111 '{1:canteen,2:canteen}' >>"$out" &
	keep bruno "$(nonce $i)" 111 '{2:canteen,4:canteen}' >>"$out" &
	save bruno "$(nonce $((i + 50)))" '{}' '{111:canteen:2026-12-01}' \
	    >>"$out" &
	again &
	wait
	i=$((i + 1))
done
is "$(grep -c '^n' "$out")" 15 'every save of the two parents is answered'
is "$(grep -v '^n' "$out")" '' 'no deadlock, no error'
is "$(ask "select count(*), count(distinct adult) from
    guichet.booking_pattern where child = 111 and superseded_at is null")" \
    '1|1' 'one rule is left'
is "$(ask "select count(*) from guichet.booking b
    join guichet.booking_pattern p on p.child = b.child
	and p.superseded_at is null
    where b.child = 111 and b.seat and b.pattern is not null
    and not guichet.pattern_holds(p.weeks, p.anchor, p.days, b.day)")" 0 \
    'and what is booked by a rule is what it says'
is "$(ask 'select child, day, slot from guichet.booking where takes
    group by 1, 2, 3 having count(*) > 1')" '' 'C1: one booking a child and moment'

# Three seats and a list on each Monday and Tuesday; the Tuesday of the first week
# closes while thirty families ask, half by hand, half by a rule.
ask "
    insert into guichet.person (id, given, family)
	select n, 'P', 'N' || n from generate_series(2001, 2060) n;
    insert into guichet.household (id, label)
	select n, 'Foyer ' || n from generate_series(2001, 2030) n;
    insert into guichet.household_member (household, person, kind, during)
	select n, p, k, '[2020-01-01,)' from generate_series(2001, 2030) n,
	lateral (values (n, 'adult'), (n + 30, 'child')) x (p, k);
    insert into guichet.parent_link (child, adult, authority, during)
	select n + 30, n, 'full', '[2020-01-01,)'
	from generate_series(2001, 2030) n;
    insert into guichet.pupil (child, class, during)
	select n, 11, '[2026-09-01,2027-07-03)' from generate_series(2031, 2060) n;
    insert into guichet.enrolment (child, activity, during)
	select n, 'canteen', '[2026-09-01,2027-07-03)'
	from generate_series(2031, 2060) n;
    insert into guichet.account (person, role, identifier, params, proof,
	created_at, password_at)
	select n, 'family', 'p' || n, '\$scrypt\$ln=15,r=8,p=3\$AAAAAAAAAAAAAAAAAAAAAA',
	repeat('0', 64), now(), now() from generate_series(2001, 2030) n;
    insert into guichet.session (digest, account, since, last_seen, expires)
	select sha256(identifier::bytea), id, guichet.now(), guichet.now(),
	guichet.now() + interval '1 hour' from guichet.account
	where identifier like 'p2%';
    update guichet.day_slot set waits = true, capacity = taken + 3
	where school = 1 and activity = 'canteen'
	and extract(isodow from day) < 3;
    update guichet.day_slot set book_until = guichet.now() + interval '1 second'
	where school = 1 and activity = 'canteen' and day = '2026-11-24';"
: >"$out"
i=2001
while [ $i -le 2030 ]; do
	if [ $((i % 2)) = 0 ]; then
		save p$i "$(nonce $i)" '{}' \
		    "{$((i + 30)):canteen:2026-11-23,$((i + 30)):canteen:2026-11-24}" \
		    >>"$out" &
	else
		keep p$i "$(nonce $i)" $((i + 30)) \
		    '{1:canteen,2:canteen}' >>"$out" &
	fi
	[ $((i % 10)) != 0 ] || wait
	i=$((i + 1))
done
again
wait
is "$(grep -c '^n' "$out")" 30 'thirty families ask at once, each is answered'
is "$(ask "select count(*) from guichet.day_slot where taken > capacity")" 0 \
    'C2: never a seat too many'
is "$(ask "select count(*) from guichet.day_slot d where school = 1
    and activity = 'canteen' and day = '2026-11-23'
    and taken = capacity and (select count(*) from guichet.booking b
	where b.school = 1 and b.day = d.day and b.child > 2030
	and b.state = 'waitlisted') = 27")" 1 \
    'three have the Monday, and everybody else is on its list'
is "$(ask "select count(*) from guichet.booking b
    join guichet.day_slot d using (activity, school, day)
    where b.booked_at >= d.book_until and b.bypass is null")" 0 \
    'C7: nothing was taken after its cut-off'
is "$(ask "select count(*) from guichet.booking_refusal f
    where f.day = '2026-11-24' and f.reason = 'late'
    and f.at < f.until")" 0 'and nobody was told late before it'
is "$(ask 'select * from api.db_verify()')" '' 'seats and bookings agree'
rm -f "$out"
finish
