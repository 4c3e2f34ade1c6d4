-- The notes that wait for a clerk, and what was settled.
\ir ../lib/roll.sql
select plan(2);
insert into guichet.unknown_child (id, activity, school, day, words, noted_by,
	noted_at) overriding system value values
	(1, 'canteen', 1, '2026-11-23', 'Un grand, Max ?', 181, guichet.now()),
	(2, 'canteen', 1, '2026-11-23', 'Léa', 181, guichet.now());
update guichet.unknown_child set child = 114, settled_by = 180,
	settled_at = guichet.now() where id = 1;

select is(t.q('manager', 'select words, day, school, child, settled_by, asked
	from api.unknown_children(2)'), '(Léa,2026-11-23,Jules-Ferry,,,t)
("Un grand, Max ?",2026-11-23,Jules-Ferry,"(Max,Noir)","(Max,Doyen)",f)',
	'what waits first, then who it was and who said so');
select is(t.q('kitchen', 'select * from api.unknown_children(1)'), null,
	'nothing without the right');

select * from finish();
rollback;
