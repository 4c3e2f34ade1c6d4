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
-- The same as t.q and t.err, by the pool of files, on whatever day it is.
create function t.f(who text, query text) returns text language plpgsql as $$
declare
	me text := current_setting('session_authorization');
	answer text;
begin
	update guichet.session s set last_seen = guichet.now(),
	    expires = guichet.now() + interval '1 hour'
	where s.digest = sha256(who::bytea);
	perform set_config('session_authorization', 'file', true);
	perform from api.open(encode(sha256(who::bytea), 'hex'), '/test', null, 1,
	    true, false);
	execute format('select string_agg(r::text, E''\n'') from (%s) r', query)
	    into answer;
	perform set_config('session_authorization', me, true);
	return answer;
end $$;
create function t.ferr(who text, query text) returns text language plpgsql
as $$
begin
	perform t.f(who, query);
	return null;
exception when others then
	return sqlstate;
end $$;
-- A proof that has arrived and was checked; answers its document.
create function t.proof(who text, n integer, absence bigint) returns bigint
language plpgsql as $$
declare
	d bigint := (regexp_match(t.f(who, format('select document from '
		    'api.absence_proof_begin(%s, %L)', absence, t.nonce(n))),
		    '[0-9]+'))[1];
begin
	update guichet.document set digest = sha256('x'), name = 'certificat.pdf',
	    type = 'application/pdf', bytes = 10, state = 'scanned',
	    scanned_at = guichet.now(), wrapped = 'w', key_number = 1
	where id = d;
	insert into guichet.document_part (document, n, sealed)
	values (d, 0, decode(repeat('00', 30), 'hex'));
	return d;
end $$;
create function t.judge(who text, n integer, absence bigint, verdict text,
	reason text) returns text language sql as $$select t.q(who, format(
	'select * from api.absence_judge(%s, %L, %L, %L)', absence, verdict,
	reason, t.nonce(n)))$$;
create function t.judge_err(who text, n integer, absence bigint, verdict text,
	reason text) returns text language sql as $$select t.err(who, format(
	'select * from api.absence_judge(%s, %L, %L, %L)', absence, verdict,
	reason, t.nonce(n)))$$;
-- What the town says.
create function t.act(n integer, kind bigint, place text, child bigint,
	first text, until text) returns text language sql as
	$$select t.q('manager', format('select * from api.absence_act_make(%s, '
	'%L, %L, %L, %L, null, %L)', kind, place, child, first, until,
	t.nonce(n)))$$;
create function t.go(n integer, go text) returns text language sql as
	$$select t.q('manager', format('select * from api.absence_act_go(%s, %L, '
	'%L)', (select max(id) from guichet.absence_act), go, t.nonce(n)))$$;
create function t.go_err(n integer, go text) returns text language sql as
	$$select t.err('manager', format('select * from api.absence_act_go(%s, '
	'%L, %L)', (select max(id) from guichet.absence_act), go, t.nonce(n)))$$;
