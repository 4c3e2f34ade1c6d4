-- My open sessions.
-- RULE: session-own
\ir ../lib/town.sql
select plan(6);

insert into guichet.session (digest, account, device, since, last_seen, expires)
	select sha256('anne2'), id, 'Téléphone', guichet.now() - interval '1 hour',
	guichet.now() - interval '10 minutes', guichet.now() + interval '1 hour'
	from guichet.account where identifier = 'anne';
select is(t.q('anne', format('select device, current from api.sessions(%L)',
	t.digest('anne'))), '(Firefox,t)
(Téléphone,f)', 'mine, the current one marked, latest first');
select is(t.q('anne', format('select device, current from api.sessions(%L)',
	'nonsense')), '(Firefox,f)
(Téléphone,f)', 'an unknown cookie marks none');
select is(t.q('bruno', format('select device, current from api.sessions(%L)',
	t.digest('anne'))), '(Firefox,f)', 'never another person''s');
-- RULE: session-idle
update guichet.session set last_seen = guichet.now() - interval '30 minutes'
	where digest = sha256('anne2');
select is(t.q('anne', format('select device from api.sessions(%L)',
	t.digest('anne'))), '(Firefox)', 'idle for too long is not open');
select is(t.q('clerk', format('select device, current from api.sessions(%L)',
	t.digest('clerk'))), '(Firefox,t)', 'a clerk''s own');
select is(t.q(null, format('select * from api.sessions(%L)', t.digest('anne'))),
	null, 'a stranger has none');

select * from finish();
rollback;
