-- Giving, ending and listing rights; accounts that go.
-- RULE: rights-not-own
-- RULE: rights-admin-only
-- RULE: rights-last-admin
-- RULE: rights-past-kept
\ir ../lib/town.sql
select plan(47);

-- The rights of these tests, whatever else the roles give by now.
delete from guichet.agent_right where what not in ('canteen-list',
	'kitchen-count', 'family-read', 'family-write', 'document-read',
	'request-read', 'request-decide', 'procedure-edit', 'procedure-publish',
	'import-run', 'account-admin', 'rights-admin');

insert into guichet.service (code, name) values ('education', 'Éducation');
update guichet.session set level = 2 where digest = sha256('admin');
create function t.account(who text) returns bigint stable language sql
	return (select id from guichet.account where identifier = who);
create function t.add(who text, n integer, whom text, what text,
	service text default null, since date default null,
	until date default null) returns text language sql
	return coalesce(t.err(who, format('select * from api.right_add(%s, %L, %L,
	    %L, %L, null, %L)', t.account(whom), what, service, since, until,
	    t.nonce(n))), 'ok');
create function t.end(who text, n integer, whom text, what text)
returns text language sql
	return coalesce(t.err(who, format('select * from api.right_end(%s, %L, %L)',
	    coalesce((select max(id) from guichet.agent_right
		where account = t.account(whom) and agent_right.what = $4
		and superseded_at is null
		and not coalesce(upper(during) <= guichet.today(), false)), 0),
	    'x', t.nonce(n))), 'ok');

select is(t.add('clerk', 1, 'kitchen', 'family-read'), 'MU403',
	'who has no right to gives none');
select is(t.add('admin', 1, 'admin', 'import-run'), 'MU443',
	'nobody changes their own');
select is(t.add('admin', 1, 'anne', 'family-read'), 'MU404', 'a family is no agent');
select is(t.add('admin', 1, 'kitchen', 'everything'), 'MU455', 'no such right');
select is(t.add('admin', 1, 'kitchen', 'request-read', 'nowhere'), 'MU455',
	'no such service');
select is(t.add('admin', 1, 'kitchen', 'family-read', 'education'), 'MU446',
	'a right that is of no service');
select is(t.add('admin', 1, 'kitchen', 'family-read', null, '2026-11-17'),
	'MU448', 'not for yesterday');
select is(t.add('admin', 1, 'kitchen', 'family-read', null, '2026-11-20',
	'2026-11-19'), 'MU445', 'not ending before it begins');
select is(t.add('admin', 1, 'kitchen', 'request-read', 'education',
	'2026-11-18', '2026-11-30'), 'ok', 'given');
select is(t.add('admin', 1, 'kitchen', 'request-read', 'education',
	'2026-11-18', '2026-11-30'), 'ok', 'the same form again: the same answer');
select results_eq(format($$select what::text, service, during::text, given_by
	from guichet.agent_right where account = %s and service is not null$$,
	t.account('kitchen')), $$values ('request-read', 'education',
	'[2026-11-18,2026-12-01)', 108::bigint)$$, 'once, dated, with who gave it');
select is(t.add('admin', 2, 'kitchen', 'request-read', 'education',
	'2026-11-25', '2026-12-10'), 'MU445', 'over some of these days already');
select is(t.add('admin', 2, 'kitchen', 'request-read', 'education',
	'2026-12-01'), 'ok', 'after them');
select is((select reason from guichet.audit where action = 'right-give'
	and reason like 'request-read:education [2026-11-18%'),
	'request-read:education [2026-11-18,2026-12-01)', 'audited');

-- Ending.
select is(t.end('clerk', 3, 'kitchen', 'canteen-list'), 'MU403', 'not by anybody');
select is(t.end('admin', 3, 'admin', 'rights-admin'), 'MU443', 'not one''s own');
select is(t.end('admin', 3, 'kitchen', 'canteen-list'), 'ok', 'by who may');
select is(t.end('admin', 4, 'kitchen', 'canteen-list'), 'MU404',
	'not twice');
select results_eq(format($$select during::text, superseded_at is null,
	superseded_by from guichet.agent_right where account = %s
	and what = 'canteen-list' order by id$$, t.account('kitchen')),
	$$values ('(,)', false, 108::bigint), ('(,2026-11-18)', true, null)$$,
	'the fact is superseded by one that ended');
select is(t.add('admin', 5, 'kitchen', 'canteen-list'), 'ok',
	'and can be given again from today');
select is(t.end('admin', 6, 'kitchen', 'canteen-list'), 'ok', 'and ended');
select is((select count(*) from guichet.agent_right where account =
	t.account('kitchen') and what = 'canteen-list' and superseded_at is null),
	1::bigint, 'what never was a day leaves nothing in force');

-- The last one who may give rights.
insert into guichet.person (id, given, family) values (109, 'Béa', 'Autre');
insert into guichet.account (person, role, identifier, params, proof,
	created_at, password_at) select 109, 'clerk', 'other', params, proof,
	created_at, password_at from guichet.account where identifier = 'admin';
insert into guichet.session (digest, account, level, since, last_seen, expires)
	select sha256('other'), id, 2, guichet.now(), guichet.now(),
	guichet.now() + interval '1 hour' from guichet.account
	where identifier = 'other';
select is(t.add('admin', 7, 'other', 'rights-admin', null, null,
	'2026-11-30'), 'ok', 'a second one, for two weeks');
select is(t.end('other', 1, 'admin', 'rights-admin'), 'MU444',
	'who stays for two weeks is not enough: the last one keeps it');
select is(t.err('other', format('select * from api.agent_end(%s, %L)',
	t.account('admin'), t.nonce(1))), 'MU444', 'and their account');
select is(t.add('admin', 8, 'clerk', 'rights-admin'), 'ok', 'a third, for good');
select is(t.end('other', 2, 'admin', 'rights-admin'), 'ok', 'then it can go');
update guichet.agent_right set during = '(,)' where what = 'rights-admin'
	and account = t.account('other');

-- Lists.
select is(t.q('kitchen', 'select count(*) from api.agents(null, null, false)'),
	'(0)', 'the list is for who may give rights');
select is(t.q('other', 'select identifier from api.agents(null, null, false)'),
	E'(admin)\n(other)\n(kitchen)\n(clerk)', 'the agents, by name');
select is(t.q('other', 'select identifier from api.agents(''karim'', null,
	false)'), '(kitchen)', 'by part of a name');
select is(t.q('other', 'select identifier from api.agents(null, ''import-run'',
	false)'), '(admin)', 'by right');
select is(t.q('other', format('select what, service, state
	from api.agent_rights(%s)', t.account('kitchen'))),
	E'(kitchen-count,,in-force)\n(request-read,Éducation,in-force)\n'
	|| E'(request-read,Éducation,coming)\n(canteen-list,,ended)',
	'what one holds, will hold and held');
select is(t.q('kitchen', format('select * from api.agent_rights(%s)',
	t.account('kitchen'))), null, 'not for everybody');
select is(t.q('other', format('select name, me, last_admin from
	api.agent_one(%s)', t.account('clerk'))), '("(Clara,Guichet)",f,f)', 'one');
select is(t.err('kitchen', format('select * from api.agent_one(%s)',
	t.account('clerk'))), 'MU404', 'is hidden from the others');
select is(t.q('other', format('select what, until from api.right_one(%s)',
	(select max(id) from guichet.agent_right where what = 'kitchen-count'))),
	'(kitchen-count,)', 'one right');
select is(t.err('kitchen', format('select * from api.right_one(%s)',
	(select max(id) from guichet.agent_right where what = 'kitchen-count'))),
	'MU404', 'is hidden too');
select is(t.q('kitchen', 'select count(*) from api.right_list()'), format('(%s)',
	(select count(*) from guichet.right_names())), 'the rights there are');
select is(t.q('kitchen', 'select * from api.service_list()'),
	'(education,Éducation)', 'and the services');

-- Who goes.
select is(t.q('other', format('select count(*) from api.agent_sessions(%s)',
	t.account('clerk'))), '(1)', 'where they are signed in');
select is(t.q('kitchen', format('select count(*) from api.agent_sessions(%s)',
	t.account('clerk'))), '(0)', 'for who may know');
select is(t.err('other', format('select * from api.agent_session_end(%s, %L)',
	(select id from guichet.session where digest = sha256('clerk')),
	t.nonce(3))), null, 'ended from outside');
select is(t.err('other', format('select * from api.agent_session_end(%s, %L)',
	(select id from guichet.session where digest = sha256('other')),
	t.nonce(4))), 'MU443', 'one''s own is ended on one''s own page');
insert into guichet.second_factor (account, box, since, confirmed_at) values
	(t.account('clerk'), repeat('b', 60), guichet.now(), guichet.now());
select is(t.err('other', format('select * from api.agent_factor_end(%s, %L)',
	t.account('clerk'), t.nonce(5))), null, 'a lost telephone');
select is((select count(*) from guichet.second_factor
	where superseded_at is null), 0::bigint, 'the second factor is gone');
select is(t.err('other', format('select * from api.agent_end(%s, %L)',
	t.account('kitchen'), t.nonce(6))), null, 'an account is disabled');
select is(t.err('kitchen', 'select 1'), 'MU401', 'at once');

select * from finish();
rollback;
