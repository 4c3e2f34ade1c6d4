-- The link to an agent's first password, by mail (api.mail_agent_invite).
\ir ../lib/town.sql
\ir ../lib/account.sql
\ir ../lib/invite.sql
select plan(2);
select t.q('admin', t.new('nadia@mairie.example', 1)) \g /dev/null
select t.jobs() \g /dev/null

select is(t.mail('agent-invite'),
	'("(Nadia,Roux)",nadia@mairie.example,"2026-11-20 10:00:00+01",f,sealed1)',
	'who, their sign-in name, and until when');
select t.q('admin', t.invite('nadia@mairie.example', 2)) \g /dev/null
select is(t.mail('agent-invite'), null, 'nothing once another replaced it');

select * from finish();
rollback;
