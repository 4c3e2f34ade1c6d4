#!/bin/sh
# Twenty families want the last three seats at once: three get one.
# RULE: canteen-capacity
. "$(dirname "$0")/lib.sh"
town

ask "
    insert into guichet.person (id, given, family)
	select n, 'P', 'N' || n from generate_series(2001, 2040) n;
    insert into guichet.household (id, label)
	select n, 'Foyer ' || n from generate_series(2001, 2020) n;
    insert into guichet.household_member (household, person, kind, during)
	select n, n, 'adult', '[2020-01-01,)' from generate_series(2001, 2020) n;
    insert into guichet.parent_link (child, adult, authority, during)
	select n + 20, n, 'full', '[2020-01-01,)'
	from generate_series(2001, 2020) n;
    insert into guichet.pupil (child, class, during)
	select n, 11, '[2026-09-01,2027-07-03)' from generate_series(2021, 2040) n;
    insert into guichet.enrolment (child, activity, during)
	select n, 'canteen', '[2026-09-01,2027-07-03)'
	from generate_series(2021, 2040) n;
    insert into guichet.account (person, role, identifier, params, proof,
	created_at, password_at)
	select n, 'family', 'p' || n, '\$scrypt\$ln=15,r=8,p=3\$AAAAAAAAAAAAAAAAAAAAAA',
	repeat('0', 64), now(), now() from generate_series(2001, 2020) n;
    insert into guichet.session (digest, account, since, last_seen, expires)
	select sha256(identifier::bytea), id, guichet.now(), guichet.now(),
	guichet.now() + interval '1 hour' from guichet.account
	where identifier like 'p2%';
    update guichet.capacity_rule set capacity = 3 where school = 1;"

i=2001
while [ $i -le 2020 ]; do
	save p$i "$(nonce $i)" '{}' "{$((i + 20)):canteen:2026-11-23,$((i + 20)):canteen:2026-11-24}" >/dev/null &
	i=$((i + 1))
done
wait

is "$(ask "select day, taken from guichet.day_slot where school = 1
    and day in ('2026-11-23', '2026-11-24') order by day" | tr '\n' ' ')" \
    '2026-11-23|3 2026-11-24|3 ' 'three seats are taken, each day'
is "$(ask "select count(*) from guichet.booking where seat")" 6 \
    'by three bookings, each day'
is "$(ask "select outcome, reason, count(*) from guichet.once_line group by 1, 2
    order by 1" | tr '\n' ' ')" 'done||6 refused|full|34 ' \
    'everybody else is told that it is full'
is "$(ask 'select count(*) from guichet.booking_refusal
    where capacity = 3 and taken = 3')" 34 'and each refusal keeps the figures'
is "$(ask 'select * from api.db_verify()')" '' 'seats and bookings agree'
finish
