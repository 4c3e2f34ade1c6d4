-- The link once more (api.agent_invite).
-- RULE: rights-not-own
-- RULE: link-superseded
\ir ../lib/town.sql
\ir ../lib/account.sql
\ir ../lib/invite.sql
select plan(10);
select t.q('admin', t.new('nadia@mairie.example', 1)) \g /dev/null

select is(t.err('clerk', t.invite('nadia@mairie.example', 2)), 'MU403',
	'not by everybody');
select is(t.err('admin', t.invite('anne@exemple.fr', 2)), 'MU404',
	'a family is no agent');
select is(t.err('admin', t.invite('admin', 2)), 'MU443', 'not to oneself');
select is(t.err('admin', t.invite('kitchen', 5)), null,
	'who has forgotten a password gets one too');
select is(t.err('admin', t.invite('nadia@mairie.example', 2)), null, 'again');
select is(t.err('admin', t.invite('nadia@mairie.example', 2)), null,
	'the same form again');
select is((select count(*) from guichet.audit where action = 'account-invite'
	and object = 'account:' || t.account('nadia@mairie.example')),
	1::bigint, 'audited once');
select is(t.door_err(t.first(1, 101)), 'MU436', 'the older link is dead');
select is(t.err('admin', format('select * from api.agent_end(%s, %L)',
	t.account('nadia@mairie.example'), t.nonce(3))), null, 'disabled');
select is(t.err('admin', t.invite('nadia@mairie.example', 4)), 'MU581',
	'a disabled account gets no link');

select * from finish();
rollback;
