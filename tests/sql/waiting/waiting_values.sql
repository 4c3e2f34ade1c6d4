-- waiting_values: what each criterion says of my wishes.
\ir ../lib/childcare.sql
\ir ../lib/waiting.sql
select plan(2);

select t.seats(1) \g /dev/null
select t.ask('anne', 111), t.ask('claire', 113), t.ask('eve', 114) \g /dev/null
insert into guichet.ranking (id, activity, during, vote, criteria)
	values (1, 'trip', '[2026-09-01,)', 1, '{sibling,days}');
select t.ask('anne', 112) \g /dev/null
select is(t.q('anne', 'select n, criterion, value from api.waiting_values()'),
	'(1,sibling,1)
(2,days,1)', 'the part of each in one''s place');
select is(t.q('eve', 'select n, criterion, value from api.waiting_values()'),
	'(1,sibling,0)
(2,days,1)', 'of one''s own');

select * from finish();
rollback;
