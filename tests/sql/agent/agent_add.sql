-- A new agent's account, made without a password (api.agent_add).
-- RULE: rights-admin-only
-- RULE: invited-no-sign-in
\ir ../lib/town.sql
\ir ../lib/account.sql
\ir ../lib/invite.sql
select plan(15);

select is(t.err('clerk', t.new('nadia@mairie.example', 1)), 'MU403',
	'who gives no rights makes no account');
select is(t.err('admin', t.new('nadia@mairie.example', 1, 'nowhere')), 'MU455',
	'no such service');
select is(t.err('admin', t.new('Anne@exemple.fr', 1)), 'MU580',
	'a parent''s address stays theirs');
select is(t.err('admin', t.new('Nadia@Mairie.example', 1, 'education')), null,
	'made');
select is(t.q('admin', t.new('Nadia@Mairie.example', 1, 'education')),
	format('(%s)', t.account('nadia@mairie.example')),
	'the same form again: the same answer');
select is(t.err('admin', t.new('nadia@mairie.example', 2)), 'MU579',
	'an agent has that address');
select results_eq($$select p.given, p.family, p.email, c.capacity, c.service,
	a.role::text, a.params, a.proof, a.password_at
	from guichet.account a join guichet.person p on p.id = a.person
	join guichet.agent_card c on c.person = p.id
	where a.identifier = 'nadia@mairie.example'$$,
	$$values ('Nadia', 'Roux', 'nadia@mairie.example', 'Chargée d''accueil',
	'education', 'clerk', null::text, null::text, null::timestamptz)$$,
	'a person, their card, and an account without a password');
select is((select array_agg(what::text order by what::text)
	from guichet.agent_right
	where account = t.account('nadia@mairie.example')),
	(select array_agg(w order by w) from guichet.role r,
	unnest(r.rights::text[]) w where r.code = 'clerk'),
	'the rights of a clerk, and no other');
select is((select count(*) from guichet.audit where action = 'account-add'
	and object = 'account:' || t.account('nadia@mairie.example')), 1::bigint,
	'audited');
select t.jobs() \g /dev/null
select is((select string_agg(kind || ' ' || recipient || ' ' || sealed, ', ')
	from guichet.message where kind = 'agent-invite'),
	'agent-invite nadia@mairie.example sealed1', 'the link is mailed, sealed');
select is(t.q('admin', 'select state from api.agents(''nadia'', null, false)'),
	'(invited)', 'the list says so');
select is(t.signed('nadia@mairie.example', repeat('c', 64)), 'MU430',
	'nobody signs in to it');
select is(t.signed('nadia@mairie.example', ''), 'MU430',
	'with no proof whatever');
select is(t.asked('nadia@mairie.example'), true,
	'the door asks as of anybody');
select is(guichet.rights_admins(t.account('admin')), 0::bigint,
	'and who has no password is no other administrator');

select * from finish();
rollback;
