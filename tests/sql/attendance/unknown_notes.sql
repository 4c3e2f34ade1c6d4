-- The notes of a slot.
\ir ../lib/roll.sql
select plan(3);
insert into guichet.unknown_child (id, activity, school, day, words, noted_by,
	noted_at) overriding system value values
	(1, 'canteen', 1, '2026-11-23', 'Un grand, Max ?', 181, guichet.now()),
	(2, 'canteen', 1, '2026-11-23', 'Léa', 181, guichet.now());

select is(t.q('attendant', 'select words, by, child from
	api.unknown_notes(null, 1, ''canteen'')'),
	'("Un grand, Max ?","(Ana,Lopez)",)
(Léa,"(Ana,Lopez)",)', 'in the words of the site');
select is(t.q('attendant', 'select * from
	api.unknown_notes(null, 2, ''canteen'')'), null, 'of that slot alone');
select is(t.q('kitchen', 'select * from
	api.unknown_notes(null, 1, ''canteen'')'), null,
	'nothing without the right');

select * from finish();
rollback;
