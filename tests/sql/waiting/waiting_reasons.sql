-- waiting_reasons: why each stands where it does.
\ir ../lib/childcare.sql
\ir ../lib/waiting.sql
select plan(1);

select t.seats(1) \g /dev/null
select t.ask('anne', 111), t.ask('claire', 113), t.ask('eve', 114) \g /dev/null
insert into guichet.ranking (id, activity, during, vote, criteria)
	values (1, 'trip', '[2026-09-01,)', 1, '{sector}');
insert into guichet.activity_site (activity, school, site, during)
	values ('trip', 2, 90, '[2026-09-01,)');
select is(t.q('manager', 'select n, criterion, value from
	api.waiting_reasons(''trip'', 90, ''2026-12-21'')'), '(1,sector,0)
(1,sector,1)', 'what each criterion says of each');

select * from finish();
rollback;
