-- family_change_answer: what was asked has come.
\ir ../lib/town.sql
select plan(4);

insert into guichet.family_change (id, fact, subject, old, proposed, from_day,
	state, person, created_at, reason) values (900, 'birth', 113, '{}', '{}',
	'2026-11-18', 'asked', 103, '2026-11-17 10:00+01', 'Le livret');
create function t.say(who text, n integer) returns text language sql
	return format('select * from api.family_change_answer(900, %L, %L)',
	'Déposé au guichet', t.nonce(n));
select is(t.err('david', t.say('david', 1)), 'MU404', 'mine alone');
select is(t.q('claire', t.say('claire', 1)), '(birth)', 'answered');
select is((select row(state, answer, version)::text from guichet.family_change),
	'(waiting,"Déposé au guichet",2)', 'it waits for the clerk again');
select is(t.err('claire', t.say('claire', 2)), 'MU409', 'nothing is asked now');

select * from finish();
rollback;
