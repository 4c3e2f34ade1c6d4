#!/bin/sh
# Two tablets mark the same forty children at once, each tap sent twice: none is
# lost, none counts twice, and closing waits for the marks that are being made.
# RULE: attendance-idempotent
# RULE: attendance-one-line
. "$(dirname "$0")/lib.sh"
town
psql -X -q -v ON_ERROR_STOP=1 >/dev/null <<'END'
insert into guichet.person (id, given, family) values (180, 'Max', 'D'),
	(181, 'Ana', 'L');
insert into guichet.account (person, role, identifier, params, proof, created_at,
	password_at) select p, 'attendant', 'tablet' || p,
	'$scrypt$ln=15,r=8,p=3$AAAAAAAAAAAAAAAAAAAAAA', repeat('0', 64),
	guichet.now(), guichet.now() from unnest(array[180, 181]) p;
insert into guichet.session (digest, account, since, last_seen, expires)
	select sha256(a.identifier::bytea), a.id, guichet.now(), guichet.now(),
	guichet.now() + interval '12 hours' from guichet.account a
	where a.person in (180, 181);
insert into guichet.person (id, given, family, born)
	select n, 'Enfant', 'N' || n, '2018-01-01' from generate_series(1001, 1040) n;
insert into guichet.pupil (child, class, during)
	select n, 11, '[2026-09-01,2027-07-03)' from generate_series(1001, 1040) n;
insert into guichet.booking (child, activity, school, day, slot, payer, price,
	tariff, custody, booked_by, booked_at) select n, 'canteen', 1,
	'2026-11-17', 'noon', 201, 330, 401, 'one-household', 101, '2026-11-01'
	from generate_series(1001, 1040) n;
END

# One tablet: every child, each tap twice, in one connection.
tablet() {	# PERSON FIRST-NONCE MARK ORDER
	c=0
	for child in $(seq 1001 1040 | sort "$4"); do
		c=$((c + 1))
		for _ in once again; do
			echo "begin; select from api.open('$(printf 'tablet%s' \
			    "$1" | sha256sum | cut -c1-64)', '/t', null, 1,
			    true, false);
			    select from api.attendance_mark('2026-11-17', 1,
			    'canteen', null, $child, '$3', null, null,
			    '$(nonce $(($2 + c)))'); commit;"
		done
	done | psql -X -A -t -q -v ON_ERROR_STOP=1 -U clerk 2>&1
}
one=$(mktemp) two=$(mktemp)
tablet 180 100 present -n >"$one" &
tablet 181 200 absent -rn >"$two" &
wait
is "$(cat "$one" "$two" | grep -c ERROR)" 0 'no tap is refused'
is "$(ask 'select count(*) from guichet.attendance')" 40 'every child is marked'
is "$(ask 'select count(*) from guichet.attendance_mark')" 80 \
    'each tap has one effect, sent twice or not'
is "$(ask 'select count(*) from guichet.attendance a where a.mark <> (select h.mark
    from guichet.attendance_mark h where h.attendance = a.id
    order by h.marked_at desc, h.id desc limit 1)')" 0 \
    'the latest tap is how the day stands'
is "$(ask 'select sum(marks) from guichet.attendance')" 80 'and both are kept'

# Closing while a child is marked again: before or after, never half.
tablet 180 300 present -n >"$one" &
psql -X -A -t -q -U clerk -c "select from api.open('$(printf tablet181 |
    sha256sum | cut -c1-64)', '/t', null, 1, true, false);
    select from api.attendance_close('2026-11-17', 1, 'canteen', null,
	'$(nonce 400)')" >"$two" 2>&1
wait
is "$(ask "select count(*) from guichet.attendance_line
    where superseded_at is null")" 40 'each child has one line'
is "$(ask 'select count(*) from guichet.attendance_faults()')" 0 \
    'and each line says what the child'\''s mark says'
rm -f "$one" "$two"
finish
