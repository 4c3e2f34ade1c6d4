#!/bin/sh
# Invoices are issued while the process that does so is killed at each of its
# steps: the same invoices come out as if nothing had happened.  Then two régies,
# and two campaigns of one, are issued at once, every third batch taken back:
# numbers without gaps.
# RULE: invoice-no-gap
# RULE: invoice-frozen
. "$(dirname "$0")/lib.sh"
town

homes=24
# A second régie, and so many homes with two days of each month.
ask "
    set session_replication_role = replica;
    insert into guichet.regie (code, label, prefix) values ('matin', 'Matin', 'M');
    insert into guichet.activity_group (code, label) values ('around', 'Autour');
    insert into guichet.regie_group select 'around', id from guichet.regie
	where code = 'matin';
    insert into guichet.activity (code, label, grouped, slot, begins, ends, rank)
	values ('morning', 'Matin', 'around', 'morning', '07:30', '08:30', 5);
    insert into guichet.tariff_version (id, activity, vote, during, cost,
	published_at) values (402, 'morning', 1, '[2026-09-01,2027-09-01)',
	2000, now());
    insert into guichet.tariff_bracket (tariff, quotient, price)
	values (402, '[0,)', 50), (402, null, 50);
    insert into guichet.household (id, label)
	select 3000 + n, 'Foyer ' || n from generate_series(1, $homes) n;
    insert into guichet.person (id, given, family, born)
	select 3000 + n, 'P', 'N' || n, '2018-01-01'
	from generate_series(1, $homes) n;
    insert into guichet.day_slot (activity, school, day, slot, state, taken,
	book_until, change_until, cancel_until)
	select a, 90, d, a, 'closed', 1, d, d, d
	from unnest(array['canteen', 'morning']) a,
	unnest(array['2026-09-07', '2026-09-08', '2026-10-05', '2026-10-06']
	    ::date[]) d;
    insert into guichet.slot_closing (activity, school, day, closed_by,
	closed_at, expected, present, absent, unbooked)
	select activity, school, day, 106, day, 1, 1, 0, 0
	from guichet.day_slot where school = 90;
    insert into guichet.attendance (child, activity, school, day, mark,
	marked_by, marked_at)
	select 3000 + n, d.activity, d.school, d.day, 'present', 106, d.day
	from guichet.day_slot d, generate_series(1, $homes) n
	where d.school = 90;
    insert into guichet.attendance_line (attendance, closing, child, activity,
	day, mark, payer, base, price, tariff, custody, basis, made_at)
	select a.id, w.id, a.child, a.activity, a.day, a.mark, a.child,
	    case a.activity when 'canteen' then 360 else 50 end,
	    case a.activity when 'canteen' then 360 else 50 end,
	    case a.activity when 'canteen' then 401 else 402 end,
	    'one-household', '(elementary,,,,,)', now()
	from guichet.attendance a join guichet.slot_closing w
	on w.activity = a.activity and w.school = a.school and w.day = a.day;
    update guichet.regie set small_debt = 0" || exit 1

# A campaign that is approved, and whose days are locked.
approve() {	# CAMPAIGN
	ask "update guichet.campaign set state = 'approved', approved_at =
	    guichet.now(), issue_day = '2026-11-18', due_day = '2026-12-18'
	    where id = $1; select guichet.campaign_finalise($1)" >/dev/null
}
draft() {	# REGIE MONTH
	made=$(ask "select guichet.campaign_make((select id from guichet.regie
	    where code = '$1'), daterange('$2', ('$2'::date
	    + interval '1 month')::date))")
	ask "select guichet.campaign_draft($made)" >/dev/null
	approve "$made"
}
batch() { ask "select guichet.campaign_final_batch($1, $2)" 2>&1; }
issue() { until [ "$(batch "$1" "$2")" = t ]; do :; done; }
# All that was issued, but for the numbers that journals and accounts happen to
# have.
issued() {
	ask "select row(v.*)::text from (select campaign, regie, payer, kind,
		state, total, settled, number, payer_name, payer_address,
		issue_day, due_day, issued_at from guichet.invoice
		order by id) v
	    union all select row(j.source, j.object, j.happened_at, l.n,
		a.kind, a.payer, a.grouped, l.amount, l.balance,
		l.version)::text
	    from guichet.ledger_journal j
	    join guichet.ledger_line l on l.journal = j.id
	    join guichet.ledger_account a on a.id = l.account"
}

draft periscolaire 2026-09-01
september=$made
# As it is when nothing happens.
createdb -T "$db" "${db}_calm"
PGDATABASE=${db}_calm
issue "$september" 10
issued | sort >"${TMPDIR:-/tmp}/$db.calm"
PGDATABASE=$db
dropdb --force "${db}_calm"

# killed LOCK: a batch is killed while it waits for what that statement holds.
killed() {
	ask "begin; $1; select pg_sleep(20); rollback" >/dev/null 2>&1 &
	holder=$!
	until [ "$(ask "select count(*) from pg_stat_activity
	    where datname = '$db' and wait_event = 'PgSleep'")" = 1 ]
	do sleep 0.02; done
	batch "$september" 10 >/dev/null &
	until [ "$(ask "select count(pg_terminate_backend(pid))
	    from pg_stat_activity where datname = '$db'
	    and wait_event_type = 'Lock'")" = 1 ]
	do sleep 0.02; done
	ask "select pg_terminate_backend(pid) from pg_stat_activity
	    where datname = '$db' and wait_event = 'PgSleep'" >/dev/null
	wait $holder
}
killed 'lock guichet.invoice_line in access exclusive mode'
killed 'lock guichet.ledger_journal in access exclusive mode'
killed 'lock guichet.ledger_account in access exclusive mode'
killed 'lock guichet.invoice_series in access exclusive mode'
is "$(ask "select count(*) from guichet.invoice where state <> 'draft'")" 0 \
    'killed at each step of the first batch, nothing is issued'
batch "$september" 10 >/dev/null
killed 'select from guichet.invoice_series for update'
killed 'select from guichet.ledger_account for update'
ask "begin; select guichet.campaign_final_batch($september, 10); rollback" \
    >/dev/null
is "$(ask "select count(*) from guichet.invoice where state <> 'draft'")" 10 \
    'nor more than one batch when the second is killed'
issue "$september" 10
issued | sort >"${TMPDIR:-/tmp}/$db.killed"
cmp -s "${TMPDIR:-/tmp}/$db.calm" "${TMPDIR:-/tmp}/$db.killed"
ok $? 'resumed, the same invoices come out, posted once'
rm -f "${TMPDIR:-/tmp}/$db.calm" "${TMPDIR:-/tmp}/$db.killed"

# What was wrong in September is corrected while October is issued, and another
# régie issues its own.
ask "select count(guichet.adjust(i.id, case when i.child % 2 = 0 then 300
    else 400 end, 'error')) from guichet.invoice_line i
    where day = '2026-09-07'" >/dev/null
correct=$(ask "select guichet.corrective_make($september)")
approve "$correct"
draft periscolaire 2026-10-01
october=$made
draft matin 2026-10-01
morning=$made
rush() {	# CAMPAIGN
	k=0
	until [ "$(ask "select state from guichet.campaign
	    where id = $1")" = final ]; do
		k=$((k + 1))
		if [ $((k % 3)) = 0 ]; then
			ask "begin; select guichet.campaign_final_batch($1, 5);
			    rollback" >/dev/null 2>&1
		else
			batch "$1" 5 >/dev/null
		fi
	done
}
rush "$correct" &
rush "$october" &
rush "$october" &
rush "$morning" &
wait
is "$(ask "select string_agg(r, ', ') from (select concat_ws(' ', s.prefix, v.kind,
	min(serial), max(serial), count(*)) as r
    from guichet.invoice v join guichet.regie s on s.id = v.regie
    where v.number is not null group by s.prefix, v.kind order by 1) x")" \
    "M invoice 1 $homes $homes, P credit-note 1 $((homes / 2)) $((homes / 2)), P invoice 1 $((homes * 5 / 2)) $((homes * 5 / 2))" \
    'issued at once and taken back, numbers have no gap'
is "$(ask "select bool_and(s.last = n) from guichet.invoice_series s,
    lateral (select count(*) as n from guichet.invoice v
	where (v.regie, v.kind, v.year) = (s.regie, s.kind, s.year)) x")" t \
    'nor does a series know of more'
is "$(ask "select count(*) from guichet.invoice v where total <> 0
    and 1 <> (select count(*) from guichet.ledger_journal j
	where j.object = v.id::text and j.id = v.journal)")" 0 \
    'each is posted once'
is "$(ask 'select * from guichet.ledger_faults()')" '' 'the ledger is whole'
finish
