-- What an agent may do: by account, service and date; lent by an absent agent;
-- health data and the rights themselves only after the second factor.
-- RULE: rights-dated
-- RULE: rights-by-service
-- RULE: delegation-dated
-- RULE: delegation-audited
-- RULE: second-factor-health
\ir ../lib/town.sql
select plan(33);

-- The rights of these tests, whatever else the roles give by now.
delete from guichet.agent_right where what not in ('canteen-list',
	'kitchen-count', 'family-read', 'family-write', 'document-read',
	'request-read', 'request-decide', 'procedure-edit', 'procedure-publish',
	'import-run', 'account-admin', 'rights-admin');

insert into guichet.service (code, name) values ('education', 'Éducation'),
	('roads', 'Voirie');
create function t.account(who text) returns bigint stable language sql
	return (select id from guichet.account where identifier = who);
-- Its rights, or why that page is refused.
create function t.open(who text, need_right text, need_level integer default 1)
returns text language plpgsql as $$
declare
	answer text;
	session text := t.digest(who);
begin
	perform set_config('session_authorization', 'clerk', true);
	select o.rights into answer from api.open(session, '/page',
	    need_right, need_level, true, false) o;
	perform set_config('session_authorization', 'postgres', true);
	return answer;
exception when others then
	return sqlstate;
end $$;
create function t.services(who text, need text) returns text language plpgsql
as $$
begin
	perform t.open(who, null);
	return guichet.my_services(need);
end $$;

-- A new account starts with what its role gives, then lives its own life.
select is((select array_agg(what::text order by what) from guichet.agent_right
	where account = t.account('kitchen')), '{canteen-list,kitchen-count}',
	'an account starts with the rights of its role');
select is((select count(*) from guichet.agent_right where account =
	t.account('anne')), 0::bigint, 'a family has none');
update guichet.role set rights = '{canteen-list}' where code = 'kitchen';
select is(t.open('kitchen', null), 'canteen-list kitchen-count',
	'the role changes later: the account does not');

-- Dates.
insert into guichet.agent_right (account, what, during, given_at) values
	(t.account('kitchen'), 'family-read', '[2026-11-19,2026-11-21)',
	guichet.now());
select is(t.open('kitchen', 'family-read'), 'MU403', 'not before its first day');
select api.clock_set('2026-11-19 00:00 Europe/Paris') \g /dev/null
update guichet.session set last_seen = guichet.now(), expires = guichet.now()
	+ interval '3 days', since = guichet.now();
select is(t.open('kitchen', 'family-read'),
	'canteen-list family-read kitchen-count', 'from 0:00 of its first day');
select api.clock_set('2026-11-20 23:59 Europe/Paris') \g /dev/null
update guichet.session set last_seen = guichet.now();
select isnt(t.open('kitchen', 'family-read'), 'MU403', 'until its last evening');
select api.clock_set('2026-11-21 00:00 Europe/Paris') \g /dev/null
update guichet.session set last_seen = guichet.now();
select is(t.open('kitchen', 'family-read'), 'MU403', 'and not a minute more');
select api.clock_set('2026-11-18 10:00 Europe/Paris') \g /dev/null
update guichet.session set last_seen = guichet.now(),
	since = guichet.now() - interval '1 hour';
update guichet.agent_right set superseded_at = guichet.now()
	where account = t.account('kitchen') and what = 'kitchen-count';
select is(t.open('kitchen', 'kitchen-count'), 'MU403',
	'a superseded right is none');

-- Services.
insert into guichet.agent_right (account, what, service, given_at) values
	(t.account('kitchen'), 'request-read', 'education', guichet.now());
select is(t.open('kitchen', 'request-read'),
	'canteen-list request-read:education',
	'a right of one service opens the page');
select is(t.open('kitchen', 'request'), 'MU403',
	'but not one whose name it begins with');
select is(t.services('kitchen', 'request-read'), '{education}',
	'and the views show that service');
select is(t.services('kitchen', 'request-decide'), '{}', 'not another right');
select is(t.services('clerk', 'request-read'), '{education,roads}',
	'without a service: every service');
select throws_ok(format($$insert into guichet.agent_right (account, what, service,
	given_at) values (%s, 'family-read', 'education', now())$$,
	t.account('kitchen')), '23514', null,
	'what all services share is of none');
select throws_ok(format($$insert into guichet.agent_right (account, what,
	given_at) values (%s, 'canteen-list', now())$$,
	t.account('kitchen')), '23P01', null, 'one right once a day');
select is(guichet.my_services('request-read'), '{education,roads}', 'still signed');
select set_config('app.proof', repeat('0', 64), true) \g /dev/null
select is(guichet.my_services('request-read'), '{}',
	'a forged signature holds for no service');

-- "X for Y".
insert into guichet.delegation (from_account, to_account, rights, during,
	given_at, given_by) values (t.account('clerk'), t.account('kitchen'),
	'{family-read,request-read,canteen-list,import-run}',
	'[2026-11-18,2026-11-20)', guichet.now(), 106);
select is(t.open('kitchen', 'family-read'),
	'canteen-list family-read request-read request-read:education',
	'what is lent is added, as far as the absent agent has it');
select is(t.open('kitchen', 'import-run'), 'MU403',
	'what the absent agent has not is not lent');
select is(t.open('kitchen', 'request-decide'), 'MU403', 'nor what was not chosen');
select t.open('kitchen', 'family-read'), guichet.note('look', 'household:1')
	\g /dev/null
select results_eq($$select person, on_behalf from guichet.audit
	where action = 'look'$$, $$values (107::bigint, 106::bigint)$$,
	'the audit names both');
select t.open('kitchen', 'canteen-list'), guichet.note('look-own', 'day:1')
	\g /dev/null
select results_eq($$select person, on_behalf from guichet.audit
	where action = 'look-own'$$, $$values (107::bigint, null::bigint)$$,
	'what is one''s own right is done in one''s own name');
select set_config('t.digest', t.digest('kitchen'), true) \g /dev/null
select is(t.q('kitchen', $$select o.acting_for, o.acting_until from api.open(
	current_setting('t.digest'), '/', null, 0, true, false) o$$),
	'("(Clara,Guichet)",2026-11-19)', 'the page can say for whom, until when');
select throws_ok(format($$insert into guichet.delegation (from_account,
	to_account, rights, during, given_at, given_by) values (%s, %s,
	'{family-read}', '[2026-11-19,2026-11-25)', now(), 108)$$,
	t.account('admin'), t.account('kitchen')), '23P01', null,
	'an agent acts for one other at a time');
select throws_ok(format($$insert into guichet.delegation (from_account,
	to_account, rights, during, given_at, given_by) values (%s, %s,
	'{rights-admin}', '[2026-11-19,2026-11-25)', now(), 108)$$,
	t.account('admin'), t.account('clerk')), '23514', null,
	'the right to give rights is not lent');
update guichet.account set disabled_at = guichet.now() where identifier = 'clerk';
select is(t.open('kitchen', 'family-read'), 'MU403',
	'a disabled account lends nothing');
update guichet.account set disabled_at = null where identifier = 'clerk';
select api.clock_set('2026-11-20 00:00 Europe/Paris') \g /dev/null
update guichet.session set last_seen = guichet.now(), expires = guichet.now()
	+ interval '1 hour';
select is(t.open('kitchen', null),
	'canteen-list family-read request-read:education',
	'the day after, it is over by itself');
select api.clock_set('2026-11-18 10:00 Europe/Paris') \g /dev/null
update guichet.session set last_seen = guichet.now(),
	since = guichet.now() - interval '1 hour';

-- The second factor.
insert into guichet.agent_right (account, what, given_at) values
	(t.account('clerk'), 'health-read', guichet.now());
select is(t.open('clerk', 'health-read'), 'MU440',
	'health data asks for the second factor');
select t.open('clerk', null) \g /dev/null
select is((select 'health-read' = any (rights) from guichet.me), false,
	'and no view shows it before');
select is(t.open('admin', 'rights-admin'), 'MU440', 'so do the rights themselves');
select is(t.open('clerk', null, 2), 'MU440',
	'a page of the second level asks for it too');
update guichet.session set level = 2;
select is(t.open('clerk', 'health-read'), 'canteen-list document-read family-read '
	|| 'family-write health-read kitchen-count request-decide request-read',
	'with it the page opens');
select is((select 'health-read' = any (rights) from guichet.me), true,
	'and the views show');

select * from finish();
rollback;
