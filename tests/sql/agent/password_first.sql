-- The first password of an agent, by link (api.password_first).
-- RULE: invited-no-sign-in
-- RULE: link-single-use
-- RULE: link-expires
-- RULE: link-of-audience
\ir ../lib/town.sql
\ir ../lib/account.sql
\ir ../lib/invite.sql
select plan(18);
create function t.state(n integer) returns text language sql return format(
	'select state from api.account_link_state(%L)', t.token(n));
select t.q('admin', t.new('nadia@mairie.example', 1)) \g /dev/null
select t.forgotten('anne@exemple.fr', 2) \g /dev/null
select t.jobs() \g /dev/null

select is(t.door(t.state(1)), '(open)', 'the link is open to agents');
select is(t.q(null, t.state(1)), '(unknown)', 'families know nothing of it');
select is(t.door(t.state(2)), '(unknown)', 'nor agents of a family''s');
select is(t.door_err(t.first(2, 101)), 'MU436', 'a family''s link is refused');
select is(t.err(null, format('select quoi from api.password_reset(%L, %L, %L,
	%L)', t.token(1), t.params(), repeat('d', 64), t.nonce(102))), 'MU436',
	'and an agent''s at the families''');
select is(t.door_err(t.first(9, 103)), 'MU436', 'a token nobody was sent');
select is(t.door(t.first(1, 104)), '(password)', 'the link sets it');
select is(t.door(t.first(1, 104)), '(password)', 'a repeat is answered');
select is(t.door_err(t.first(1, 105)), 'MU436', 'it serves once');
select is(t.signed('nadia@mairie.example', repeat('d', 64)), '',
	'the password opens the account');
select is(t.q('admin', 'select state from api.agents(''nadia'', null, false)'),
	'(active)', 'which is active now');
select is((select count(*) from guichet.message
	where kind = 'password-changed'), 0::bigint,
	'no mail says that a password changed: there was none');

select t.q('admin', t.new('omar@mairie.example', 3)) \g /dev/null
update guichet.account set params = t.params(), proof = repeat('e', 64),
	password_at = guichet.now() where identifier = 'omar@mairie.example';
select is(t.door_err(t.first(3, 106)), 'MU436',
	'a password set since is not overwritten');
select t.q('admin', t.new('lise@mairie.example', 4)) \g /dev/null
select is(t.err('admin', format('select * from api.agent_end(%s, %L)',
	t.account('lise@mairie.example'), t.nonce(5))), null, 'disabled');
select is(t.door_err(t.first(4, 107)), 'MU436', 'its link is dead');
select t.q('admin', t.new('rose@mairie.example', 6)) \g /dev/null
select api.clock_set('2026-11-20 09:59 Europe/Paris') \g /dev/null
select is(t.door(t.state(6)), '(open)', 'two days less a minute later');
select api.clock_set('2026-11-20 10:00 Europe/Paris') \g /dev/null
select is(t.door(t.state(6)), '(expired)', 'two days later it has expired');
select is(t.door_err(t.first(6, 108)), 'MU436', 'and sets nothing');

select * from finish();
rollback;
