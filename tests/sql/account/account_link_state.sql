-- What the holder of a link may do with it.
\ir ../lib/town.sql
\ir ../lib/account.sql
select plan(3);

select t.forgotten('anne@exemple.fr', 1) \g /dev/null
select is(t.q(null, format('select state, kind from
	api.account_link_state(%L)', t.token(1))), '(open,reset)', 'open');
select api.clock_set('2026-11-18 11:00 Europe/Paris') \g /dev/null
select is(t.q(null, format('select state from api.account_link_state(%L)',
	t.token(1))), '(expired)', 'an hour later');
select is(t.q(null, 'select state, kind from api.account_link_state(null)'),
	'(unknown,)', 'none at all');

select * from finish();
rollback;
