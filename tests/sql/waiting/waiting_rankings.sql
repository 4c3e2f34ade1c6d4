-- waiting_rankings: the published order of the lists on which I wait.
\ir ../lib/childcare.sql
\ir ../lib/waiting.sql
select plan(3);

select t.seats(1) \g /dev/null
select t.ask('anne', 111), t.ask('claire', 113), t.ask('eve', 114) \g /dev/null
select is(t.q('claire', 'select * from api.waiting_rankings()'), null,
	'without one nothing is said');
insert into guichet.ranking (id, activity, during, vote, criteria)
	values (1, 'trip', '[2026-09-01,)', 1, '{sibling,days}');
select is(t.q('claire', 'select * from api.waiting_rankings()'),
	'(1,Vacances,2026-41,2026-06-22,1,sibling)
(1,Vacances,2026-41,2026-06-22,2,days)', 'the vote, and its criteria in order');
select is(t.q('anne', 'select * from api.waiting_rankings()'), null,
	'of one''s own lists alone');

select * from finish();
rollback;
