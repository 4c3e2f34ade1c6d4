-- desk_forward: to another administration.
\ir ../lib/town.sql
\ir ../lib/procedure.sql
\ir ../lib/desk.sql
select plan(4);

select is(t.err('clerk', format('select * from api.desk_forward(%s, %s, '' '',
	null, %L)', t.id(1), t.version(1), t.nonce(1))), 'MU519', 'it has a name');
-- RULE: forward-competent
select is(t.err('clerk', format('select * from api.desk_forward(%s, %s,
	''Préfecture'', null, %L)', t.id(1), t.version(1), t.nonce(2))), null,
	'forwarded');
select is(t.state(1), 'forwarded', 'it is not ours any more');
select is((select row(l.body, l.received_at::date, l.made_at::date)::text
	from guichet.letter l), '(Préfecture,2026-11-10,2026-11-18)',
	'the letter names it, and both dates');

select * from finish();
rollback;
