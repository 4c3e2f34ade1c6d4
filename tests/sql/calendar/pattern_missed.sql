-- pattern_missed: usual days that are not booked, with the reason.
\ir ../lib/childcare.sql
\ir ../lib/pattern.sql
select plan(3);

insert into guichet.closure (during, because, school)
	values ('[2026-12-07,2026-12-08)', 'strike', 1);
select t.pattern('anne', 1, 111, '{}', 1, '{canteen}', '{1:canteen,4:canteen}',
	null, '2026-12-18') \g /dev/null
select t.save('anne', 2, t.slots('111 2026-12-10'), '{}') \g /dev/null
select is(t.q('bruno', 'select * from api.pattern_missed(111)'),
	'(2026-11-19,Cantine,late)
(2026-12-07,Cantine,closed)
(2026-12-10,Cantine,by-hand)', 'each with its reason');
select is(t.q('anne', 'select * from api.pattern_missed(112)'), null,
	'without a rule there is nothing');
select is(t.err('eve', 'select * from api.pattern_missed(111)'), 'MU404',
	'a stranger''s child');

select * from finish();
rollback;
