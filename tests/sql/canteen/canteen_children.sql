-- The children of a family's week.
\ir ../lib/town.sql
select plan(6);

select is(t.q('anne', $$select * from api.canteen_children('2026-11-23')$$),
	'(111,"(Léa,Martin)",Jules-Ferry,CP,standard,t)
(112,"(Tom,Martin)",Jules-Ferry,"Petite section",no-pork,t)',
	'by birth, with school, class, diet and enrolment');
select is(t.q('claire', 'select id from api.canteen_children(null)'), '(113)',
	'one parent of a shared child');
select is(t.q('david', 'select id from api.canteen_children(null)'), '(113)',
	'and the other');
update guichet.enrolment set state = 'ended' where child = 111;
update guichet.pupil set during = '[2026-09-01,2026-10-01)' where child = 112;
select is(t.q('anne', $$select id, school, enrolled
	from api.canteen_children('2026-11-23')$$),
	'(111,Jules-Ferry,f)
(112,,t)', 'not enrolled; without a school any more');
update guichet.parent_link set during = '[2018-03-01,2026-11-18)'
	where child = 111 and adult = 101;
select is(t.q('anne', 'select id from api.canteen_children(null)'), '(112)',
	'a link that ended yesterday gives nothing');
select is(t.q(null, 'select * from api.canteen_children(null)'), null,
	'a stranger has no children here');

select * from finish();
rollback;
