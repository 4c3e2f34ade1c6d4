#!/bin/sh
# A day is closed while twenty families book it, and the same form is sent twice:
# no seat is left on it, and everybody was told one thing.  It is opened again,
# which is killed in its middle.
# RULE: canteen-closed
. "$(dirname "$0")/lib.sh"
town

ask "
    insert into guichet.person (id, given, family)
	select n, 'P', 'N' || n from generate_series(2001, 2040) n;
    insert into guichet.parent_link (child, adult, authority, during)
	select n + 20, n, 'full', '[2020-01-01,)'
	from generate_series(2001, 2020) n;
    insert into guichet.pupil (child, class, during)
	select n, 11, '[2026-09-01,2027-07-03)' from generate_series(2021, 2040) n;
    insert into guichet.enrolment (child, activity, during)
	select n, 'canteen', '[2026-09-01,2027-07-03)'
	from generate_series(2021, 2040) n;
    insert into guichet.person (id, given, family) values (180, 'Max', 'Doyen');
    insert into guichet.account (person, role, identifier, params, proof,
	created_at, password_at)
	select n, case n when 180 then 'manager' else 'family' end, 'p' || n,
	'\$scrypt\$ln=15,r=8,p=3\$AAAAAAAAAAAAAAAAAAAAAA', repeat('0', 64),
	now(), now() from generate_series(2001, 2020) n
	union all select 180, 'manager', 'p180',
	'\$scrypt\$ln=15,r=8,p=3\$AAAAAAAAAAAAAAAAAAAAAA', repeat('0', 64),
	now(), now();
    insert into guichet.session (digest, account, since, last_seen, expires)
	select sha256(identifier::bytea), id, guichet.now(), guichet.now(),
	guichet.now() + interval '1 hour' from guichet.account
	where identifier ~ '^p(2|180)';
    insert into guichet.closing (activity, school, during, because, made_by,
	made_at) values ('canteen', 1, '[2026-11-23,2026-11-24)', 'works', 180,
	guichet.now())"

close_it() {
	psql -X -A -t -q -U clerk -c "
	    select from api.open('$(printf p180 | sha256sum | cut -c1-64)',
		'/agent/fermeture', null, 1, true, false);
	    select id from api.closing_go(1, 'do', '$(nonce 9001)')" 2>&1
}
i=2001
while [ $i -le 2020 ]; do
	save p$i "$(nonce $i)" '{}' \
	    "{$((i + 20)):canteen:2026-11-23,$((i + 20)):canteen:2026-11-24}" \
	    >/dev/null &
	case $i in
	2005 | 2011) close_it >/dev/null & ;;
	esac
	i=$((i + 1))
done
wait
close_it >/dev/null

is "$(ask "select state from guichet.closing")" 'done' 'the day is closed'
is "$(ask "select taken, because from guichet.day_slot where school = 1
    and activity = 'canteen' and day = '2026-11-23'")" '0|works' \
    'no seat is left on it'
is "$(ask "select count(*) from guichet.booking where seat")" 20 \
    'the day after is booked by all'
is "$(ask "select (select count(*) from guichet.booking
	where state = 'closed-by-town')
    + (select count(*) from guichet.booking_refusal where reason = 'closed')")" \
    20 'who booked before is ended, who came after is refused'
is "$(ask 'select count(*) from guichet.closing_booking')" \
    "$(ask "select count(*) from guichet.booking
	where state = 'closed-by-town'")" 'each once'
is "$(ask 'select * from api.db_verify()')" '' 'seats and bookings agree'
# Opening again is killed in its middle, and sent again: twice, done once.
open_it() {
	psql -X -A -t -q -U clerk -c "
	    select from api.open('$(printf p180 | sha256sum | cut -c1-64)',
		'/agent/fermeture', null, 1, true, false);
	    select id from api.closing_go(1, 'undo', '$(nonce 9002)')" 2>&1
}
ask "update guichet.person set email = 'p' || id || '@exemple.fr'
    where id between 2001 and 2020"
ended=$(ask "select count(*) from guichet.closing_booking")
ask "begin; select from guichet.day_slot where school = 1
    and activity = 'canteen' and day = '2026-11-23' for update;
    select pg_sleep(2); rollback" >/dev/null &
sleep 0.5
open_it >/dev/null &
waits=0
while [ "$(ask "select count(pg_terminate_backend(a.pid))
    from pg_stat_activity a where a.datname = '$db' and a.usename = 'clerk'
    and a.wait_event_type = 'Lock'")" = 0 ] && [ $waits -lt 20 ]; do
	sleep 0.1
	waits=$((waits + 1))
done
wait
is "$(ask "select (select state from guichet.closing),
    (select count(*) from guichet.message where kind = 'booking-reopened')")" \
    'done|0' 'killed in its middle, nothing is opened and nobody told'
open_it >/dev/null &
open_it >/dev/null
wait
is "$(ask "select (select state from guichet.closing), (select count(*)
    from guichet.closing_booking k join guichet.booking b on b.id = k.booking
    where b.seat), (select count(*) from guichet.message
    where kind = 'booking-reopened')")" "undone|$ended|$ended" \
    'sent again, every seat is back and each home told once'

finish
