#!/bin/sh
# The count is frozen while families book and cancel: whoever is in is in the
# count, whoever comes after is told late or is a difference; C3 to the unit.
# RULE: kitchen-frozen
. "$(dirname "$0")/lib.sh"
town

ask "
    insert into guichet.person (id, given, family)
	select n, 'P', 'N' || n from generate_series(2001, 2080) n;
    insert into guichet.household (id, label)
	select n, 'Foyer ' || n from generate_series(2001, 2040) n;
    insert into guichet.household_member (household, person, kind, during)
	select n, n, 'adult', '[2020-01-01,)' from generate_series(2001, 2040) n;
    insert into guichet.parent_link (child, adult, authority, during)
	select n + 40, n, 'full', '[2020-01-01,)'
	from generate_series(2001, 2040) n;
    insert into guichet.pupil (child, class, during)
	select n, 11, '[2026-09-01,2027-07-03)' from generate_series(2041, 2080) n;
    insert into guichet.enrolment (child, activity, during)
	select n, 'canteen', '[2026-09-01,2027-07-03)'
	from generate_series(2041, 2080) n;
    insert into guichet.account (person, role, identifier, params, proof,
	created_at, password_at)
	select n, 'family', 'p' || n, '\$scrypt\$ln=15,r=8,p=3\$AAAAAAAAAAAAAAAAAAAAAA',
	repeat('0', 64), now(), now() from generate_series(2001, 2040) n;
    insert into guichet.session (digest, account, since, last_seen, expires)
	select sha256(identifier::bytea), id, guichet.now(), guichet.now(),
	guichet.now() + interval '1 hour' from guichet.account
	where identifier like 'p2%';
    insert into guichet.booking (child, activity, school, day, slot, booked_by,
	booked_at) select n + 40, 'canteen', 1, '2026-11-23', 'noon', n,
	guichet.now() from generate_series(2001, 2020) n;
    update guichet.day_slot set order_at = guichet.now()
	where day = '2026-11-23' and school = 1;"

# Twenty cancel, twenty book, and in their midst the freeze.
i=2001
while [ $i -le 2040 ]; do
	slot="{$((i + 40)):canteen:2026-11-23}"
	if [ $i -le 2020 ]; then
		save p$i "$(nonce $i)" "$slot" '{}' >/dev/null &
	else
		save p$i "$(nonce $i)" '{}' "$slot" >/dev/null &
	fi
	[ $i != 2015 ] || ask "select guichet.kitchen_freeze_due('job:1', 40)" \
	    >/dev/null &
	i=$((i + 1))
done
wait

is "$(ask "select count(*) from guichet.kitchen_order
    where day = '2026-11-23' and school = 1")" 1 'one order'
is "$(ask "select o.meals + coalesce((select sum(m.meals)
	from guichet.kitchen_move m where m.number = o.number), 0)
    - (select count(*) from guichet.booking b where b.day = o.day
	and b.school = o.school and b.state = 'confirmed')
    from guichet.kitchen_order o where o.day = '2026-11-23' and school = 1")" \
    0 'the order and its differences are who is booked'
is "$(ask "select count(*) from guichet.kitchen_move where kind <> 'cancelled'")" \
    0 'nobody has booked after the freeze'
is "$(ask "select sum(l.meals) = max(o.meals) from guichet.kitchen_order o
    join guichet.kitchen_line l using (number)
    where o.day = '2026-11-23' and o.school = 1")" t 'by diet as in all'
is "$(ask "select count(*) from guichet.once_line
    where outcome = 'done' or reason = 'late'")" 40 \
    'everybody is done or told that it is too late'
is "$(ask 'select * from api.db_verify()')" '' 'seats and bookings agree'
finish
