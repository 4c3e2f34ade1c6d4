-- The second factor: a key, its first code, codes once each, recovery codes.
-- RULE: second-factor-once
-- RULE: second-factor-throttle
-- RULE: second-factor-sealed
-- RULE: second-factor-replace
\ir ../lib/town.sql
select plan(37);

create function t.box(n integer) returns text immutable language sql
	return repeat('b', 60) || n;
create function t.digests(n integer) returns text[] immutable language sql
	return array(select encode(sha256((n || ' ' || i)::bytea), 'hex')
	    from generate_series(1, 10) i);
create function t.fresh(n integer) returns text immutable language sql
	return encode(sha256(('fresh' || n)::bytea), 'hex');
-- A code in the session whose digest is given; its refusal, or ok.
create function t.code(session text, n integer, counter bigint,
	recovery text default null, confirm integer default null)
returns text language plpgsql as $$
declare
	answer text;
	fresh text := t.fresh(n);
	digests text[] := case when confirm is not null
	    then t.digests(confirm) end;
	notes text := case when confirm is not null then t.box(confirm) end;
begin
	perform set_config('session_authorization', 'clerk', true);
	perform from api.open(session, '/', null, 1, true, false);
	select coalesce(f.refused, 'ok') into answer from api.factor_take(session,
	    counter, recovery, fresh, digests, notes, 'Firefox', null) f;
	perform set_config('session_authorization', 'postgres', true);
	return answer;
exception when others then
	return sqlstate;
end $$;
create function t.state(session text) returns text language plpgsql as $$
declare
	answer text;
begin
	perform set_config('session_authorization', 'clerk', true);
	perform from api.open(session, '/', null, 1, true, false);
	select (s.since is not null, s.pending, s.left_codes, s.raised,
	    (s.key).secret is not null, (s.key).codes is not null)::text
	into answer from api.second_factor(session) s;
	perform set_config('session_authorization', 'postgres', true);
	return answer;
end $$;

select is(t.state(t.digest('clerk')), '(f,f,0,f,f,f)', 'nothing yet');
select is(t.q('clerk', format('select pending, box, refused
	from api.factor_begin(%L, null)', t.digest('clerk'))), '(,,)',
	'nothing to compare a code with');
select is(t.q('clerk', format('select * from api.factor_start(%L, %L)',
	t.digest('clerk'), t.box(1))), '(t)', 'a key');
select is(t.state(t.digest('clerk')), '(f,t,0,f,t,f)', 'it waits and is shown');
select is(t.q('clerk', format('select pending, box from api.factor_begin(%L,
	null)', t.digest('clerk'))), '(t,' || t.box(1) || ')',
	'the code must come from it');
select is(t.q('clerk', format('select * from api.factor_start(%L, %L)',
	t.digest('clerk'), t.box(2))), '(t)', 'another in its place');
select is((select count(*) from guichet.second_factor where superseded_at is
	null), 1::bigint, 'one waits at a time');
select is(t.code(t.digest('clerk'), 1, null, null, 1), 'MU441', 'a wrong code');
select is(t.code(t.digest('clerk'), 1, null, t.fresh(9), 1), 'MU441',
	'a recovery code puts nothing into service');
select is(t.code(t.digest('clerk'), 1, 1000, null, 1), 'ok', 'the first code');
select is((select level || ' ' || (expires = (select expires
	from guichet.session where digest = sha256('clerk')))
	from guichet.session where digest = decode(t.fresh(1), 'hex')), '2 true',
	'a new session of level 2, no longer than the old one');
select isnt((select ended_at from guichet.session where digest = sha256('clerk')),
	null, 'the old one is over');
select is(t.code(t.digest('clerk'), 2, 1001), 'MU401', 'for codes too');
select is(t.state(t.fresh(1)), '(t,f,10,t,f,t)',
	'ten recovery codes are shown, the key no more');
select is((select count(*) from guichet.session s join guichet.account a
	on a.id = s.account where a.identifier = 'clerk' and s.ended_at is null),
	1::bigint, 'no other session stays open');

-- A second sign-in.
insert into guichet.session (digest, account, since, last_seen, expires)
	select sha256(('again' || n)::bytea), id, guichet.now(), guichet.now(),
	guichet.now() + interval '1 hour'
	from guichet.account, generate_series(1, 12) n where identifier = 'clerk';
select is(t.state(t.digest('again1')), '(t,f,10,f,f,f)',
	'a session of the first level is not shown them');
select is(t.code(t.digest('again1'), 3, 1000), 'MU442', 'the same code again');
select is(t.code(t.digest('again1'), 3, 999), 'MU442', 'an older one');
select is((select count(*) from guichet.audit where action = 'factor-reuse'),
	2::bigint, 'both written down');
select is(t.code(t.digest('again1'), 3, 1001), 'ok', 'the next one');
select is(t.code(t.digest('again2'), 4, null, (t.digests(1))[3]), 'ok',
	'a recovery code');
select is(t.code(t.digest('again3'), 5, null, (t.digests(1))[3]), 'MU442',
	'once');
select is(t.code(t.digest('again3'), 5, null, (t.digests(2))[3]), 'MU441',
	'another''s is none');
select is(t.state(t.digest('again3')), '(t,f,9,f,f,f)', 'nine are left');
select is(t.code(t.digest('again3'), 5, null, 'zz'), 'MU441', 'nor a made-up one');

-- Replacing asks for the second factor.
update guichet.session set ended_at = null where digest = sha256('clerk');
select is(t.err('clerk', format('select * from api.factor_start(%L, %L)',
	t.digest('again3'), t.box(3))), 'MU440', 'a new key without the old one');
select is(t.err('clerk', format('select * from api.factor_codes(%L, %L, %L)',
	t.digest('again3'), t.digests(3), t.box(3))), 'MU440',
	'new recovery codes neither');
update guichet.session set level = 2 where digest = sha256('again4');
select is(t.q('clerk', format('select * from api.factor_codes(%L, %L, %L)',
	t.digest('again4'), t.digests(3), t.box(3))), '(t)', 'with it');
select is(t.code(t.digest('again5'), 6, null, (t.digests(1))[4]), 'MU442',
	'the old codes are worth nothing');
select is(t.code(t.digest('again5'), 6, null, (t.digests(3))[4]), 'ok',
	'the new ones count');
select is(t.q('clerk', format('select * from api.factor_noted(%L, %L)',
	t.digest('again4'), t.nonce(1))), '(t)', 'noted');
select is((select notes from guichet.second_factor where superseded_at is null),
	null, 'the sealed list is gone');

-- Too many.
select t.code(t.digest('again6'), 7, null) from generate_series(1, 4)
	\g /dev/null
select is(t.code(t.digest('again6'), 7, null), 'MU431', 'the fifth: wait');
select is(t.code(t.digest('again6'), 7, 2000), 'MU431', 'whatever comes');
select is(t.q('clerk', format('select refused, field, wait is not null
	from api.factor_begin(%L, null)', t.digest('again6'))), '(MU431,code,t)',
	'and no box is opened');
select api.clock_set(guichet.now() + interval '31 seconds') \g /dev/null
select is(t.code(t.digest('again6'), 7, 2000), 'ok', 'then it counts again');
select is(t.q('anne', 'select 1'), '(1)', 'and nobody else waited');

select * from finish();
rollback;
