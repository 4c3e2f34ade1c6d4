#!/bin/sh
# A hundred want the last seat; then seats are given back, offers and holds end
# while they are answered, all at once: never a seat too many, never one that
# nobody has while somebody waits.
# RULE: canteen-capacity
# RULE: waiting-offer
# RULE: hold-ends
. "$(dirname "$0")/lib.sh"
town

day=2026-11-23
ask "
    insert into guichet.person (id, given, family)
	select n, 'P', 'N' || n from generate_series(2001, 2200) n;
    insert into guichet.parent_link (child, adult, authority, during)
	select n + 100, n, 'full', '[2020-01-01,)'
	from generate_series(2001, 2100) n;
    insert into guichet.pupil (child, class, during)
	select n, 11, '[2026-09-01,2027-07-03)' from generate_series(2101, 2200) n;
    insert into guichet.enrolment (child, activity, during)
	select n, 'canteen', '[2026-09-01,2027-07-03)'
	from generate_series(2101, 2200) n;
    insert into guichet.account (person, role, identifier, params, proof,
	created_at, password_at)
	select n, 'family', 'p' || n, '\$scrypt\$ln=15,r=8,p=3\$AAAAAAAAAAAAAAAAAAAAAA',
	repeat('0', 64), now(), now() from generate_series(2001, 2100) n;
    insert into guichet.session (digest, account, since, last_seen, expires)
	select sha256(identifier::bytea), id, guichet.now(), guichet.now(),
	guichet.now() + interval '1 hour' from guichet.account
	where identifier like 'p2%';
    update guichet.day_slot set capacity = 1, waits = true
	where school = 1 and day = '$day';"
count() {	# STATE
	ask "select count(*) from guichet.booking where state = '$1'"
}
whole() {	# TITLE: seats agree, one a child, and none is left over
	is "$(ask "select * from api.db_verify()")$(ask "select s.taken || '/'
	    || s.capacity from guichet.day_slot s where s.school = 1
	    and s.day = '$day' and (s.taken > s.capacity
	    or s.taken < s.capacity and exists (select from guichet.booking b
		where b.state = 'waitlisted'))")$(ask "select child
	    from guichet.booking where takes or state = 'waitlisted'
	    group by 1 having count(*) > 1")" '' "$1"
}
# all FIRST LAST NONCE SHOWN WANTED: those parents at once, forty at a time.
all() {
	i=$1
	while [ "$i" -le "$2" ]; do
		slot="$((i + 100)):canteen:$day"
		save "p$i" "$(nonce "$(($3 + i))")" "{${4:+$slot}}" \
		    "{${5:+$slot}}" >>"$out" &
		[ $((i % 40)) != 0 ] || wait
		i=$((i + 1))
	done
	wait
}
out=$(mktemp)

all 2001 2100 10000 '' yes
is "$(grep -vc '^n' "$out")" 0 'a hundred ask at once, and each is answered'
is "$(count confirmed) $(count waitlisted)" '1 99' \
    'one has the seat, the others wait'
whole 'seats and bookings agree'

# Three seats more, then all of them given back at once.
ask "update guichet.day_slot set capacity = 4 where school = 1
    and day = '$day'" >/dev/null
is "$(count offered)" 3 'three seats more are three offers'
holders() { ask "select booked_by from guichet.booking where takes"; }
for who in $(holders); do
	all "$who" "$who" 20000 yes '' &
done
wait
is "$(count offered) $(count waitlisted)" '4 92' \
    'four given back at once go to the next four'
whole 'none twice, none left over'

# The time of four offers is over: some are answered at that very moment, while
# the job ends them, and others ask.
ask "update guichet.booking set held_until = guichet.now()
    + interval '300 milliseconds' where state = 'offered'" >/dev/null
for who in $(holders); do
	(sleep 0.3; all "$who" "$who" 30000 '' yes) &
done
for _ in 1 2 3; do
	(sleep 0.3; psql -X -q -U nightly -c 'select from api.job_waiting(0)' \
	    >/dev/null) &
done
wait
psql -X -q -U nightly -c 'select from api.job_waiting(0)' >/dev/null
is "$(ask "select count(*) from guichet.booking where takes")" 4 \
    'answered or passed on: four seats are taken'
whole 'an answer and the end of its time agree on who has the seat'

# Holds that end while they are confirmed.
ask "update guichet.booking set state = 'released'
	where state in ('waitlisted', 'offered');
    update guichet.booking set state = 'cancelled-in-time'
	where state = 'confirmed';
    update guichet.day_slot set capacity = 2, holds = true
	where school = 1 and day = '$day';" >/dev/null
all 2001 2020 40000 '' yes
is "$(count held) $(count waitlisted)" '2 18' 'two seats are held, the others wait'
ask "update guichet.booking set held_until = guichet.now()
    + interval '300 milliseconds' where state = 'held'" >/dev/null
for who in $(holders); do
	(sleep 0.3; all "$who" "$who" 50000 '' yes) &
	(sleep 0.3; psql -X -q -U nightly -c 'select from api.job_waiting(0)' \
	    >/dev/null) &
done
wait
psql -X -q -U nightly -c 'select from api.job_waiting(0)' >/dev/null
is "$(count held)" 0 'every hold has ended'
whole 'confirmed, or passed on'
is "$(grep -vc '^n' "$out")" 0 'no deadlock, no error'
rm -f "$out"
finish
