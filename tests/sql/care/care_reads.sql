-- care_reads: who has opened it, for the back office.
-- RULE: care-plan-read-logged
\ir ../lib/town.sql
\ir ../lib/care.sql
select plan(2);

insert into guichet.care_plan_read (child, at, person, name, by_town) values
	(113, guichet.now(), 103, row('Claire', 'Petit'), false);
select is(t.q('clerk', 'select name, town from api.care_reads(113)'),
	'("(Claire,Petit)",f)', 'parents too');
select is(t.q('kitchen', 'select count(*) from api.care_reads(113)'), '(0)',
	'not without the right');

select * from finish();
rollback;
