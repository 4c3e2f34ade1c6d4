-- What the administrator's command does for agents: rights and second factors.
\ir ../lib/town.sql
select plan(13);

insert into guichet.service (code, name) values ('education', 'Éducation');
select is((select a.identifier from api.account_factor(' KITCHEN ') f
	join guichet.account a on a.id = f.id), 'kitchen', 'an agent by name');
select is(t.err('select * from api.account_factor(''anne'')'), 'MU404',
	'a family is none');
select is((select done::boolean from api.account_right('kitchen', 'request-read',
	'education', 'Renfort')), true, 'a right is given');
select is((select done::boolean from api.account_right('kitchen', 'request-read',
	'education', null)), false, 'once');
select is(t.err('select * from api.account_right(''kitchen'', ''fly'', null,
	null)'), 'MU455', 'no such right');
select is(t.err('select * from api.account_right(''nobody'', ''family-read'',
	null, null)'), 'MU404', 'no such agent');
select results_eq($$select during::text, reason, given_by from guichet.agent_right
	where service = 'education'$$, $$values ('[2026-11-18,)', 'Renfort',
	null::bigint)$$, 'from today on, by nobody signed in');
select is((select done::boolean from api.account_factor_set((select id
	from guichet.account where identifier = 'clerk'), repeat('b', 60))), true,
	'a second factor from outside');
select is((select confirmed_at from guichet.second_factor), guichet.now(),
	'in force at once');
select is(t.err('clerk', 'select 1'), 'MU401', 'the open session is over');
select is((select done::boolean from api.account_factor_set((select id
	from guichet.account where identifier = 'clerk'), null)), true,
	'and taken away');
select is((select superseded_at from guichet.second_factor), guichet.now(),
	'as a fact that was');
select is(t.err('select * from api.account_factor_set(0, null)'), 'MU404',
	'of nobody: not found');

select * from finish();
rollback;
