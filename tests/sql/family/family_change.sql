-- family_change: one change of mine.
\ir ../lib/town.sql
select plan(2);

insert into guichet.family_change (id, fact, subject, old, proposed, from_day,
	state, person, created_at, reason) values (900, 'birth', 113, '{}', '{}',
	'2026-11-18', 'asked', 103, '2026-11-17 10:00+01', 'Le livret');
select is(t.q('claire', 'select id, fact, state, reason
	from api.family_change(900)'), '(900,birth,asked,"Le livret")', 'mine');
select is(t.err('david', 'select * from api.family_change(900)'), 'MU404',
	'the other parent''s is not there');

select * from finish();
rollback;
