-- Pupils among whom the child of a note is looked for.
\ir ../lib/roll.sql
select plan(3);
insert into guichet.unknown_child (id, activity, school, day, words, noted_by,
	noted_at) overriding system value values
	(1, 'canteen', 1, '2026-11-23', 'Un grand, Max ?', 181, guichet.now()),
	(2, 'canteen', 1, '2026-11-23', 'Léa', 181, guichet.now());

select is(t.q('manager', 'select id, name, school from
	api.unknown_find(1, ''noir'')'), '(114,"(Max,Noir)",Louise-Michel)',
	'of any school');
select is(t.q('manager', 'select * from api.unknown_find(1, null)'), null,
	'nobody without a word');
select is(t.q('kitchen', 'select * from api.unknown_find(1, ''noir'')'), null,
	'nothing without the right');

select * from finish();
rollback;
