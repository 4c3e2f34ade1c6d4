-- One's own account as an agent.
\ir ../lib/town.sql
select plan(4);

select is(t.q('clerk', format('select identifier, factor, done
	from api.agent_card(%L)', t.digest('clerk'))), '(clerk,,)',
	'one''s own, without a second factor');
insert into guichet.second_factor (account, box, since, confirmed_at)
	select a.id, repeat('b', 60), guichet.now(), guichet.now()
	from guichet.account a where a.identifier = 'clerk';
select is(t.q('clerk', format('select factor is not null, done
	from api.agent_card(%L, ''changed'')', t.digest('clerk'))),
	'(t,changed)', 'with one, just after a change of password');
select is(t.q('clerk', format('select done from api.agent_card(%L, ''x'')',
	t.digest('clerk'))), '()', 'nothing else is said to be done');
select is(t.q('clerk', format('select identifier from api.agent_card(%L)',
	t.digest('anne'))), null, 'never another''s');

select * from finish();
rollback;
