-- The first call of every request.
-- RULE: session-idle
\ir ../lib/town.sql
select plan(32);

-- What open answers in that pool, or its SQLSTATE.
create function t.open(pool text, session text, need_right text,
	need_level integer, writes boolean default true,
	audited boolean default false) returns text language plpgsql as $$
declare
	answer text;
begin
	perform set_config('session_authorization', pool, true);
	select (o.person, o.name, o.level, o.rights, o.expires)::text into answer
	from api.open(session, '/page', need_right, need_level, writes,
	    audited) o;
	perform set_config('session_authorization', 'postgres', true);
	return answer;
exception when others then
	return sqlstate;
end $$;

select is(t.open('family', t.digest('anne'), null, 1),
	'(101,"(Anne,Martin)",1,"","2026-11-18 10:30:00+01")',
	'a family: who, level, until when');
select is(t.open('clerk', t.digest('clerk'), 'canteen-list', 1),
	'(106,"(Clara,Guichet)",1,"booking-write canteen-list document-read family-read family-write gate-read health-read kitchen-count request-decide request-read",'
	|| '"2026-11-18 10:15:00+01")', 'a clerk: with rights');
select is(t.open('family', null, null, 0), '(,,0,"",)', 'a stranger');
select is(t.open('family', repeat('a', 64), null, 0), '(,,0,"",)',
	'an unknown session on a page for everybody: a stranger');
select is(t.open('family', 'nonsense', null, 0), '(,,0,"",)',
	'a malformed one too');
select is(t.open('family', null, null, 1), 'MU401', 'sign in first');
select is(t.open('family', repeat('a', 64), null, 1), 'MU401', 'unknown session');
select is(t.open('family', t.digest('clerk'), null, 1), 'MU401',
	'a clerk''s session does not open a family''s page');
select is(t.open('clerk', t.digest('anne'), null, 1), 'MU401',
	'nor a family''s a clerk''s');
select is(t.open('machine', t.digest('anne'), null, 0), '(,,0,"",)',
	'machines have no sessions');
select is(t.open('family', t.digest('anne'), null, 2), 'MU403',
	'a higher level than the session''s');
select is(t.open('clerk', t.digest('kitchen'), 'family-read', 1), 'MU403',
	'a right that the role has not');
select isnt(t.open('clerk', t.digest('kitchen'), 'kitchen-count', 1), 'MU403',
	'and one that it has');
select isnt(t.open('clerk', t.digest('admin'), 'family-read', 1), 'MU403',
	'an admin has them all');
select is(t.open('clerk', null, 'canteen-list', 0), 'MU401',
	'a right needs a person, whatever the level');

-- Idle, absolute, ended, disabled.
update guichet.session set last_seen = guichet.now() - interval '29 min 59 s';
select isnt(t.open('family', t.digest('anne'), null, 1), 'MU401',
	'29 min 59 s without a page: still open');
select is((select last_seen from guichet.session where digest = sha256('anne')),
	guichet.now(), 'and renewed');
select is(t.open('clerk', t.digest('clerk'), null, 1), 'MU401',
	'a clerk is out after 15 minutes');
update guichet.session set last_seen = guichet.now() - interval '30 min';
select is(t.open('family', t.digest('anne'), null, 1), 'MU401',
	'30 minutes: out');
update guichet.session set last_seen = guichet.now() - interval '59 s';
select isnt(t.open('family', t.digest('anne'), null, 1), 'MU401', 'in again');
select is((select last_seen from guichet.session where digest = sha256('anne')),
	guichet.now() - interval '59 s', 'touched once a minute at most');
update guichet.session set expires = guichet.now() + interval '5 minutes';
select matches(t.open('family', t.digest('anne'), null, 1), '10:05:00',
	'the answer says the nearer of both limits');
update guichet.session set since = since - interval '1 day',
	expires = guichet.now();
select is(t.open('family', t.digest('anne'), null, 1), 'MU401',
	'at its absolute limit it is over');
update guichet.session set expires = guichet.now() + interval '5 minutes',
	ended_at = guichet.now() where digest = sha256('anne');
select is(t.open('family', t.digest('anne'), null, 1), 'MU401', 'ended');
update guichet.session set ended_at = null,
	expires = guichet.now() + interval '1 hour';
update guichet.account set disabled_at = guichet.now()
	where identifier = 'david';
select is(t.open('family', t.digest('david'), null, 1), 'MU401',
	'a disabled account');

-- Reads are audited where the route says so.
select t.open('clerk', t.digest('clerk'), 'family-read', 1, true, true)
	\g /dev/null
select results_eq($$select person, role, action, object from guichet.audit
	where action = 'read'$$,
	$$values (106::bigint, 'clerk', 'read', '/page')$$, 'who read what');

-- The signature: nobody signs themselves.
select set_config('app.who', '102|{111}|{111}|{201}||' || guichet.now(), true),
	set_config('app.proof', repeat('0', 64), true) \g /dev/null
select is(guichet.my_person(), null, 'settings made by hand are nobody');
select is(guichet.my_children(), '{}', 'and have no children');
select from t.open('family', t.digest('anne'), null, 1) \g /dev/null
select is(guichet.my_person(), 101::bigint, 'signed by open');
select set_config('app.who', replace(current_setting('app.who'), '101|',
	'105|'), true) \g /dev/null
select is(guichet.my_person(), null, 'changed after signing: nobody');

-- A page that does not write cannot.
select set_config('session_authorization', 'family', true) \g /dev/null
select from api.open(encode(sha256('bruno'), 'hex'), '/page', null, 1, false,
	false)
	\g /dev/null
select set_config('session_authorization', 'postgres', true) \g /dev/null
select is(current_setting('transaction_read_only'), 'on',
	'a page that does not write is read-only');
select throws_ok('insert into guichet.household (label) values (''x'')', '25006',
	null, 'whoever tries');

select * from finish();
rollback;
