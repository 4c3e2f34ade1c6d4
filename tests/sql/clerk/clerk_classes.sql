-- The classes of one school that day.
\ir ../lib/town.sql
select plan(4);

select t.save('anne', 1, '{}', t.slots('111 2026-11-23')) \g /dev/null
select is(t.q('clerk', 'select * from api.clerk_classes(''2026-11-23'', 1)'),
	'(12,"Petite section",0)
(11,CP,1)', 'in their order, those without a meal too');
select is(t.q('clerk', 'select * from api.clerk_classes(''2026-11-23'', null)'),
	null, 'no school, no class');
select is(t.q('clerk', 'select id from api.clerk_classes(''2026-06-23'', 1)'),
	null, 'classes are those of the day''s school year');
select is(t.q('kitchen', 'select id from api.clerk_classes(''2026-11-23'', 1)'),
	'(12)
(11)', 'the kitchen may see the list too');

select * from finish();
rollback;
