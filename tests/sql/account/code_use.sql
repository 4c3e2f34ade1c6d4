-- A login is tied to an adult of the family file by a code.
\ir ../lib/town.sql
\ir ../lib/account.sql
select plan(25);
select t.register('paul@exemple.fr', 1) \g /dev/null
select t.register('zoe@exemple.fr', 2) \g /dev/null
select t.jobs() \g /dev/null
select t.confirm(1, 3), t.confirm(2, 4) \g /dev/null
insert into guichet.session (digest, account, since, last_seen, expires)
	select sha256(identifier::bytea), id, guichet.now(), guichet.now(),
	guichet.now() + interval '1 hour' from guichet.account
	where identifier in ('paul@exemple.fr', 'zoe@exemple.fr');
-- Fred, at Eve's home, has no login.
insert into guichet.person (id, given, family) values (120, 'Fred', 'Noir');
insert into guichet.household_member (household, person, kind, during)
	values (204, 120, 'adult', '[2019-01-01,)');
insert into guichet.parent_link (child, adult, authority, during)
	values (114, 120, 'full', '[2019-09-01,)');

create function t.use(who text, code text, n integer) returns text
language sql return format('select quoi, refused, field, wait from
	api.code_use(%L, %L, null, %L)', t.digest(who), code, t.nonce(n));
create function t.made(n integer) returns text language sql return
	(select answer ->> 'code' from guichet.once where nonce = t.nonce(n)
	and function = 'code_make');

select is(t.q('clerk', format('select vu = %L, id from api.code_make(120,
	%L)', t.nonce(10), t.nonce(10))), '(t,120)', 'a clerk makes a code');
select ok(t.made(10) ~ '^([A-HJKMNP-Z2-9]{4}-){3}[A-HJKMNP-Z2-9]{4}$',
	'of four groups of four');
select is(t.q('clerk', format('select code from api.code_shown(%L)',
	t.nonce(10))), '(' || t.made(10) || ')', 'who made it sees it');
-- RULE: code-shown-once
select is(t.q('admin', format('select code from api.code_shown(%L)',
	t.nonce(10))), null, 'nobody else does');
select is((select count(*) from guichet.person_code where digest =
	guichet.code_digest(lower(replace(t.made(10), '-', ' ')))), 1::bigint,
	'the digest alone is kept, however it is typed');
-- RULE: code-superseded
select t.q('clerk', format('select * from api.code_make(120, %L)',
	t.nonce(11))) \g /dev/null
select is(t.q('paul@exemple.fr', t.use('paul@exemple.fr', t.made(10), 20)),
	'(tied,MU437,code,)', 'a replaced code');
-- RULE: code-throttle
select t.q('paul@exemple.fr', t.use('paul@exemple.fr',
	'AAAA-AAAA-AAAA-AAA' || n, 20 + n)) from generate_series(2, 5) n
	\g /dev/null
select is(t.q('paul@exemple.fr', t.use('paul@exemple.fr', t.made(11), 30)),
	'(tied,MU431,code,"2026-11-18 10:00:30+01")',
	'after five wrong codes even the right one has to wait');
select is(t.q('paul@exemple.fr', t.use('paul@exemple.fr', t.made(11), 30)),
	'(tied,MU431,code,"2026-11-18 10:00:30+01")', 'and a repeat says so');
select is(t.q('zoe@exemple.fr', t.use('zoe@exemple.fr', 'BBBB', 31)),
	'(tied,MU437,code,)', 'another login has its own count');
select api.clock_set('2026-11-18 10:00:30 Europe/Paris') \g /dev/null
-- RULE: code-single-use
select is(t.q('paul@exemple.fr', t.use('paul@exemple.fr',
	lower(t.made(11)), 32)), '(tied,,,)', 'then the right code ties');
select is((select person from guichet.account
	where identifier = 'paul@exemple.fr'), 120::bigint,
	'the login is that adult''s');
select is((select p.merged_into from guichet.person p where p.given = 'Paul'
	and p.family = 'Neuf' and p.email = 'paul@exemple.fr'), 120::bigint,
	'the person made with the login is merged');
select is(t.q('paul@exemple.fr', 'select id from family.child'), '(114)',
	'and sees their child');
select is(t.q('zoe@exemple.fr', t.use('zoe@exemple.fr', t.made(11), 33)),
	'(tied,MU437,code,)', 'the code is used');

-- RULE: account-one-per-adult
select is(t.err('clerk', format('select * from api.code_make(120, %L)',
	t.nonce(12))), 'MU438', 'an adult who has a login gets no code');
select is(t.err('clerk', format('select * from api.code_make(111, %L)',
	t.nonce(13))), 'MU404', 'a child gets none');
select is(t.err('kitchen', format('select * from api.code_make(120, %L)',
	t.nonce(14))), 'MU403', 'the kitchen makes none');
select is(t.err('clerk', format('select * from api.code_tie(105,
	''zoe@exemple.fr'', %L)', t.nonce(15))), 'MU438',
	'at the counter: Eve has a login');
update guichet.account set closed_at = guichet.now(),
	disabled_at = guichet.now(), identifier = 'closed:eve'
	where identifier = 'eve@exemple.fr';
select is(t.err('clerk', format('select * from api.code_tie(105, ''who'',
	%L)', t.nonce(16))), 'MU430', 'no such login');
insert into guichet.person_code (person, digest, made_by, made_at, expires)
	values (105, guichet.code_digest('EVEEVE'), 106, guichet.now(),
	    guichet.now() + interval '60 days');
select api.clock_set('2027-01-18 10:00 Europe/Paris') \g /dev/null
select is(t.q('zoe@exemple.fr', t.use('zoe@exemple.fr', 'EVEEVE', 34)),
	'(tied,MU437,code,)', 'after 60 days a code has expired');
select is(t.q('clerk', format('select code from api.code_shown(%L)',
	t.nonce(11))), null, 'a code is shown for 15 minutes');
select is(t.q('clerk', format('select id from api.code_tie(105,
	''Zoe@exemple.fr'', %L)', t.nonce(17))), '(105)',
	'tied by a clerk who has seen their identity');
select is(t.err('clerk', format('select * from api.code_tie(120,
	''zoe@exemple.fr'', %L)', t.nonce(18))), 'MU438',
	'but it is never tied to another person');
select is(t.q('clerk', 'select person, login, expires from
	api.code_person(105)'), '(105,t,)', 'the clerk''s page knows the login');
select is((select count(*) from guichet.audit where action = 'account-tie'),
	2::bigint, 'audited');

select * from finish();
rollback;
