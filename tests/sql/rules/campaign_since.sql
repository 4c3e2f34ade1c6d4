-- What waits is found again by the next campaign, which does not look further back
-- than the oldest of it.
-- RULE: billing-once
-- RULE: small-debts-grouped
-- RULE: contest-waits
\ir ../lib/issued.sql
select plan(10);
create function t.drafted(c bigint) returns text language sql return (select
	string_agg(concat_ws(' ', i.payer, i.total, i.lines, case when i.carried
	then 'carried' end), ', ' order by i.payer)
	from guichet.invoice i where i.campaign = c);
-- Lea's and Tom's days are too small, Zoe's is contested.
update guichet.regie set small_debt = 1000;
select t.contest('claire', 20, 113) \g /dev/null
select t.approved('2026-11-01') as c \gset
select is(t.drafted(:c), '201 200 2 carried', 'one waits for more');
select is(guichet.campaign_since(:c), '-infinity',
	'before a first campaign everything may wait');
select t.final(:c) \g /dev/null
select is(t.drafted(:c), null, 'nothing of it is issued');
select is((select string_agg(fault || ' ' || day, ', ' order by fault)
	from guichet.campaign_fault where campaign = :c),
	'carried 2026-11-23, contested 2026-11-23', 'what waits has its day');
select api.clock_set('2026-12-05 12:00 Europe/Paris') \g /dev/null
select guichet.campaign_make((select campaign.regie from guichet.campaign
	where id = :c), '[2026-12-01,2027-01-01)') as d \gset
select is(guichet.campaign_since(:d), '2026-11-23',
	'nothing is older than the oldest of it');
select guichet.campaign_draft(:d) \g /dev/null
select is(t.drafted(:d), '201 200 2 carried', 'it is found again');
select t.answer('clerk', 21, 'kept') \g /dev/null
select guichet.campaign_draft(:d) \g /dev/null
select is(t.drafted(:d), '201 200 2 carried, 202 1360 1',
	'and what was contested, once it is answered');
-- The second month is made final, then the third looks for what waits.
savepoint before;
select t.approve(:d) \g /dev/null
select t.final(:d) \g /dev/null
select is(t.drafted(:d), '202 1360 1', 'it is issued with the second month');
rollback to before;
update guichet.attendance_line set payer = 202, quotient = null
	where child = 112;
update guichet.campaign_fault set day = '2026-11-24' where campaign = :c;
select guichet.campaign_draft(:d) \g /dev/null
select is(t.drafted(:d), null, 'what is older is not looked for');
update guichet.attendance_line set made_at = guichet.now()
	where child = 112 and superseded_at is null;
select is(guichet.campaign_since(:d), '2026-11-23',
	'but for a day that was made again');
select * from finish();
rollback;
