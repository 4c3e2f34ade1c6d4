-- family_change_withdraw: not wanted any more.
\ir ../lib/town.sql
select plan(3);

insert into guichet.family_change (id, fact, subject, old, proposed, from_day,
	person, created_at) values (900, 'birth', 113, '{}', '{}',
	'2026-11-18', 103, '2026-11-17 10:00+01');
select is(t.err('david', format('select * from api.family_change_withdraw(900,
	%L)', t.nonce(1))), 'MU404', 'mine alone');
select t.q('claire', format('select * from api.family_change_withdraw(900, %L)',
	t.nonce(1))) \g /dev/null
select is((select state from guichet.family_change)::text, 'withdrawn', 'gone');
select is(t.err('claire', format('select * from api.family_change_withdraw(900,
	%L)', t.nonce(2))), 'MU409', 'once');

select * from finish();
rollback;
