-- Random histories of taps, closings and reopenings: C4 of domain.md.
-- RULE: attendance-one-line
\ir ../lib/roll.sql
select plan(1);
insert into guichet.person (id, given, family, born)
	select n, 'Enfant', 'N' || n, '2018-01-01' from generate_series(1001, 1030) n;
insert into guichet.pupil (child, class, during)
	select n, 11, '[2026-09-01,2027-07-03)' from generate_series(1001, 1030) n;
insert into guichet.booking (child, activity, school, day, slot, payer, price,
	tariff, custody, booked_by, booked_at)
	select n, 'canteen', 1, '2026-11-23', 'noon', 201, 330, 401,
	'one-household', 101, guichet.now() from generate_series(1001, 1020) n;
insert into guichet.absence_kind (id, code, label, effect, during)
	values (1, 'illness', 'Maladie', 'free', '[2026-09-01,)');
insert into guichet.absence (child, activity, during, kind, recorded_by)
	select n, 'canteen', '[2026-11-23,2026-11-24)', 1, 101
	from generate_series(1010, 1014) n;
create table t.wrong (at integer, child bigint);
do $$
declare
	mark text;
begin
	perform setseed(0.7);
	for n in 1 .. 120 loop
		mark := (array['present', 'absent', 'expected', 'unbooked',
		    'left'])[1 + floor(random() * 5)::integer];
		perform t.tap_err((array['attendant', 'manager'])
		    [1 + n % 2], 1000 + n, 1001 + floor(random() * 30)::bigint,
		    mark);
		continue when n % 20 <> 0;
		-- Whoever is left is there; the day closes, and opens again.
		perform t.tap_err('attendant', (20000 + 100 * n + i)::integer, w.child,
		    'present') from (select x.child, row_number() over () as i
		    from guichet.slot_waiting('canteen', 1, '2026-11-23') x
		    where x.absence is null) w;
		perform t.close('attendant', 3000 + n);
		insert into t.wrong select n, f.child
		from guichet.attendance_faults() f;
		insert into t.wrong
		select n, coalesce(b.child, a.child)
		from (select * from guichet.booking k where k.school = 1
		    and k.day = '2026-11-23' and k.activity = 'canteen'
		    and k.state in ('confirmed', 'served', 'absent')) b
		full join (select * from guichet.attendance k where k.school = 1
		    and k.day = '2026-11-23' and k.mark <> 'expected'
		    and k.activity = 'canteen') a on a.child = b.child
		where (select count(*) from guichet.attendance_line l
		    where l.child = coalesce(b.child, a.child)
		    and l.day = '2026-11-23' and l.activity = 'canteen'
		    and l.superseded_at is null
		    and (l.price is null) <> (l.reason is null)) <> 1;
		perform t.reopen('attendant', 4000 + n, 'Essai');
	end loop;
end $$;
select is((select string_agg(w::text, ' ') from t.wrong w), null,
	'each child who was booked or came has one line, priced or with its '
	'reason, at each of six closings');

select * from finish();
rollback;
