#!/bin/sh
# Two agents begin the month's campaign at once; its draft is killed in its middle
# and goes on; a day is closed and a line contested while it is approved.
# RULE: billing-one-campaign
# RULE: billing-same-draft
# RULE: billing-approve-shown
. "$(dirname "$0")/lib.sh"
town

# Forty children of forty homes, a month of twenty closed days each.
ask "
    set session_replication_role = replica;
    insert into guichet.person (id, given, family)
	select n, 'P', 'N' || n from generate_series(2001, 2042) n;
    insert into guichet.household (id, label)
	select n, 'Foyer ' || n from generate_series(2001, 2040) n;
    insert into guichet.slot_closing (activity, school, day, closed_by,
	closed_at, expected, present, absent, unbooked)
	select 'canteen', 1, d.day, 181, guichet.now(), 0, 0, 0, 0
	from guichet.day_slot d where d.activity = 'canteen' and d.school = 1
	and d.because is null and d.day between '2026-09-01' and '2026-09-30';
    update guichet.day_slot set state = 'closed' where activity = 'canteen'
	and school = 1 and day between '2026-09-01' and '2026-09-30';
    insert into guichet.attendance (id, child, activity, school, day, mark,
	marked_by, marked_at)
	select row_number() over (), n, 'canteen', 1, w.day, 'present', 181,
	guichet.now() from generate_series(2001, 2040) n, guichet.slot_closing w;
    insert into guichet.attendance_line (attendance, closing, child, activity,
	day, mark, payer, base, price, tariff, custody, basis, made_at)
	select a.id, w.id, a.child, a.activity, a.day, a.mark, a.child, 360,
	360, 401, 'one-household', '(elementary,,,,,)', guichet.now()
	from guichet.attendance a join guichet.slot_closing w on w.day = a.day;
    set session_replication_role = origin;
    insert into guichet.account (person, role, identifier, params, proof,
	created_at, password_at)
	select p, r, r, '\$scrypt\$ln=15,r=8,p=3\$AAAAAAAAAAAAAAAAAAAAAA',
	repeat('0', 64), now(), now() from (values (2041, 'accountant'),
	(2042, 'cash-officer')) x (p, r);
    insert into guichet.session (digest, account, since, last_seen, expires)
	select sha256(identifier::bytea), id, guichet.now(), guichet.now(),
	guichet.now() + interval '1 hour' from guichet.account
	where person in (2041, 2042)"

agent() {	# WHO QUERY
	psql -X -A -t -q -U clerk -v VERBOSITY=verbose -c "
	    select from api.open('$(printf %s "$1" | sha256sum | cut -c1-64)',
		'/agent/facturation', null, 1, true, false); $2" 2>&1 |
	    sed -n 's/^ERROR:  \([A-Z0-9]*\):.*/\1/p; /^[0-9a-f]*$/p' | grep .
}
act() {		# WHO ACT NONCE
	agent "$1" "select id from api.campaign_act($c, '$2', (select version::
	    integer from api.campaign_card($c)), '$(nonce "$3")')"
}

i=9000
while [ $i -lt 9008 ]; do
	i=$((i + 1))
	case $i in *[13579]) who=accountant ;; *) who=cash-officer ;; esac
	agent $who "select id from api.campaign_begin(1, '2026-09-01',
	    '$(nonce $i)')" >>"/tmp/begun.$db" &
done
wait
c=$(ask 'select id from guichet.campaign')
is "$(ask 'select count(*) from guichet.campaign')" 1 \
    'of eight who begin a month at once one makes it'
is "$(sort /tmp/begun.$db | uniq -c | tr -s ' ')" " 8 $c" \
    'and all see the same'
rm -f "/tmp/begun.$db"
ask "update guichet.campaign set made_by = 2041"

draft() {
	ask "do 'begin while not guichet.campaign_draft($c) loop commit;
	    end loop; end'"
}
known() { ask "select digest from guichet.campaign"; }
draft
whole=$(known)
is "$(ask 'select count(*), sum(lines), sum(total) from guichet.invoice')" \
    "40|$(ask 'select count(*), sum(price) from guichet.attendance_line')" \
    'every closed day is drafted'
# From the beginning again; a lock stops it where it is killed.
ask "delete from guichet.invoice_line; delete from guichet.invoice;
    update guichet.campaign set digest = null, drafted_at = null"
ask "begin; lock table guichet.invoice_line in exclusive mode;
    select pg_sleep(2); rollback" >/dev/null &
sleep 0.3
draft >/dev/null 2>&1 &
waits=0
while [ "$(ask "select count(pg_terminate_backend(a.pid))
    from pg_stat_activity a where a.datname = '$db' and a.query ~ '^do '
    and a.wait_event_type = 'Lock'")" = 0 ] && [ $waits -lt 20 ]; do
	sleep 0.1
	waits=$((waits + 1))
done
wait
is "$(ask "select count(*) from guichet.campaign where digest is null")" 1 \
    'a draft that is killed in its middle is none'
draft
is "$(known)" "$whole" 'and goes on to the same bytes'
# Two jobs of one campaign, one after the other.
draft & draft
wait
is "$(known)" "$whole" 'two runs at once come to the same bytes'

# A line is contested while it is approved: it is approved without, or not at all.
ask "begin; insert into guichet.contest (line, child, opened_by, opened_at, body)
    select id, child, child, guichet.now(), 'Non' from guichet.attendance_line
    order by id limit 1; select pg_sleep(1); commit" >/dev/null &
sleep 0.3
is "$(act cash-officer approve 9100)" "$c" 'it is approved as it was shown'
wait
is "$(ask "select count(*) from guichet.campaign_moved($c)")" 1 \
    'what is contested meanwhile is known when it is made final'
act accountant reopen 9101 >/dev/null
is "$(act cash-officer approve 9102)" MU726 \
    'and is not approved before it is run again'

finish
