-- For the tests of absences: on Wednesday 18 November 2026, the week from Monday
-- 23 is booked at Jules-Ferry, for Lea (111) whole, for Tom (112) and Zoe (113)
-- the Monday.  Kinds: 1 illness, its first two days free (Saint-Jean-du-Bois);
-- 2 a strike, free, said by the town; 3 with a proof within 48 hours, free (Le
-- Crès); 4 half.
\ir childcare.sql
insert into guichet.absence_kind (id, code, label, effect, from_day, until_day,
	proof_hours, by_family, rank, during) values
	(1, 'illness', 'Maladie', 'free', 1, 2, null, true, 1, '[2026-09-01,)'),
	(2, 'strike', 'Grève', 'free', 1, null, null, false, 2, '[2026-09-01,)'),
	(3, 'proved', 'Maladie, avec justificatif', 'free', 1, null, 48, true, 3,
	    '[2026-09-01,)'),
	(4, 'other', 'Rendez-vous', 'half', 1, null, null, true, 4,
	    '[2026-09-01,)');
select t.save('anne', 1, '{}', t.slots('111 2026-11-23', '111 2026-11-24',
	'111 2026-11-26', '111 2026-11-27', '112 2026-11-23')) \g /dev/null
select t.save('claire', 2, '{}', t.slots('113 2026-11-23')) \g /dev/null

create function t.ask_err(who text, kind bigint, first text, until text)
returns text language sql as $$select t.err(who, format(
	'select * from api.absence_ask(%s, %s, %L, %L, null)', 111, kind, first,
	until))$$;
create function t.declare(who text, n integer, child bigint, kind bigint,
	first text, until text) returns text language sql as $$select t.q(who,
	format('select * from api.absence_declare(%s, %s, %L, %L, null, %L)',
	child, kind, first, until, t.nonce(n)))$$;
create function t.declare_err(who text, n integer, child bigint, kind bigint,
	first text, until text) returns text language sql as $$select t.err(who,
	format('select * from api.absence_declare(%s, %s, %L, %L, null, %L)',
	child, kind, first, until, t.nonce(n)))$$;
-- The absence of a child that is in force.
create function t.absence(child bigint) returns bigint language sql as
	$$select max(n.id) from guichet.absence n where n.child = absence.child
	and n.superseded_at is null$$;
-- Closes the day; who was not said to be absent is marked so.
create function t.close(who text, n integer) returns text language plpgsql as $$
declare
	c bigint;
begin
	for c in select w.child from guichet.slot_waiting('canteen', 1,
	    guichet.today()) w where w.absence is null loop
		n := n + 100;
		perform t.q(who, format('select * from api.attendance_mark(%L, 1, '
		    '%L, null, %s, %L, null, %L, %L)', guichet.today(),
		    'canteen', c, 'absent', t.digest(who), t.nonce(n)));
	end loop;
	return t.q(who, format('select * from api.attendance_close(%L, 1, %L, '
	    '%L, %L)', guichet.today(), 'canteen', t.digest(who),
	    t.nonce(n + 1)));
end $$;
create function t.lines() returns text language sql as
	$$select string_agg(concat_ws(' ', child, mark, payer, base, price,
	reason), ', ' order by child)
	from guichet.attendance_line where superseded_at is null$$;
