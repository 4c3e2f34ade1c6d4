-- merge_undo: exactly as it was, within thirty days.
-- RULE: merge-undo-exact
-- RULE: merge-thirty-days
\ir ../lib/town.sql
\ir ../lib/merge.sql
select plan(24);

create table t.was as select t.dump() as d;
-- One after the other, and back in the other order.
select is(t.err('clerk', t.merge('person', 111, 121, '{diet,class,meals}', 1)),
	null, 'two files of a child are one');
select is(t.err('clerk', t.merge('person', 101, 122, '{family,phone,home}', 2)),
	null, 'two files of a mother');
select is(t.err('clerk', t.merge('household', 201, 205,
	'{label,address,quotient}', 3)), null, 'two files of a home');
select isnt(t.differ((select d from t.was), t.dump()), null,
	'the town has changed');
select is(t.err('clerk', t.undo(t.last(), 4)), null, 'the home is two again');
select is(t.err('clerk', t.undo(t.last() - 1, 5)), null, 'the mother too');
select is(t.err('clerk', t.undo(t.last() - 2, 6)), null, 'and the child');
select is(t.differ((select d from t.was), t.dump()), null,
	'every table is as it was');

-- In the other order, without anything taken.
select is(t.err('clerk', t.merge('household', 201, 205, '{}', 11)), null,
	'first the home');
select is(t.err('clerk', t.merge('person', 101, 122, '{}', 12)), null,
	'then the mother');
select is(t.err('clerk', t.merge('person', 111, 121, '{}', 13)), null,
	'then the child');
select is(t.err('clerk', t.undo(t.last() - 2, 14)), 'MU557',
	'a later merge that touched the same facts comes first');
select is(t.err('clerk', t.undo(t.last(), 15)), null, 'the last one');
select is(t.err('clerk', t.undo(t.last() - 1, 16)), null, 'the second');
select is(t.err('clerk', t.undo(t.last() - 2, 17)), null, 'the first');
select is(t.differ((select d from t.was), t.dump()), null,
	'every table is as it was, again');
select is(t.err('clerk', t.undo(t.last(), 18)), 'MU557', 'it is undone already');

-- What was made since stands in the way, and is named.
select t.q('clerk', t.merge('person', 111, 121, '{diet}', 21)) \g /dev/null
select t.q('clerk', format('select * from api.file_diet_save(111, %L, %L)',
	'standard', t.nonce(22))) \g /dev/null
select is(t.err('clerk', t.undo(t.last(), 23)), 'MU557', 'a menu chosen since');
select is(t.q('clerk', format('select thing, n > 0 from api.merge_obstacles(%s)',
	t.last())), '(diet,t)', 'is named');
select is(t.err('kitchen', t.undo(t.last(), 24)), 'MU403', 'not without the right');
select is(t.err('clerk', t.undo(999, 25)), 'MU404', 'no such merge');

-- Thirty days.
select t.q('clerk', t.merge('person', 101, 122, '{}', 31)) \g /dev/null
select api.clock_set('2026-12-18 23:00 Europe/Paris') \g /dev/null
select is(guichet.merge_until((select made_at from guichet.merge
	where id = t.last())), '2026-12-18', 'until that day');
select api.clock_set('2026-12-19 10:00 Europe/Paris') \g /dev/null
select is(t.err('clerk', t.undo(t.last(), 32)), 'MU559', 'not after it');
select api.clock_set('2026-12-18 23:00 Europe/Paris') \g /dev/null
select is(t.err('clerk', t.undo(t.last(), 33)), null, 'on the last day, yes');

select * from finish();
rollback;
