-- setting_publish: a checked draft becomes the rule, from its day, by a vote.
-- RULE: setting-voted
-- RULE: setting-dated
-- RULE: setting-worked-tests
\ir ../lib/town.sql
\ir ../lib/setting.sql
select plan(23);

select t.save('anne', 1, '{}', t.slots('111 2026-11-30', '111 2026-12-07'))
	\g /dev/null
create table t.was as select * from guichet.cutoff_rule;

select is(t.act(10, 'publish'), 'MU652', 'nothing is published unchecked');
select is(t.line(11, 'cutoff', 'activity=canteen where=all action=add '
	'weekdays=1,2 kind=n-days n=3 at=9_h day-type=working-5 on-closed=keep',
	(t.rules())[1]), null, 'three working days for Monday and Tuesday');
select is(t.act(12, 'check'), null, 'it is checked');
select is(t.found('error'), 'test-missing', 'a new cut-off needs an example');
select is(t.act(13, 'publish'), 'MU652', 'and is not published without');
-- Tuesday 8 December: Thursday 3 at 9:00.
select is(t.example(14, '2026-12-08', '2026-12-04', '9h'), null,
	'an example that the rule does not give');
select is(t.act(15, 'check'), null, 'is tried');
select results_eq($$select what, becomes at time zone 'Europe/Paris'
	from guichet.setting_finding where level = 'error'$$,
	$$values ('test-failed', timestamp '2026-12-03 09:00')$$,
	'fails, and says what the rule gives');
select is(t.act(16, 'publish'), 'MU652', 'and keeps it from being published');
delete from guichet.setting_test;
select is(t.example(17, '2026-12-08', '2026-12-03', '09:00'), null,
	'put right');
select is(t.act(18, 'check'), null, 'it passes');
select is(t.state(), 'checked', 'the draft is checked');
select is(t.err('manager', format('select * from api.setting_publish(900, %s,
	''2026-41'', ''2026-06-23'', ''Autre'', %L)', t.version(),
	t.nonce(19))), 'MU655', 'a number that is another day''s vote is refused');
-- Somebody makes a hole meanwhile.
savepoint hole;
delete from guichet.cutoff_rule where action = 'add' and weekdays = '{4,5}';
select is(t.act(22, 'publish'), 'MU652',
	'what has gone wrong since the check is found at publication');
rollback to hole;
select is(t.act(20, 'publish'), null, 'it is published under its vote');
select results_eq($$select d.state, v.number, v.day, d.published_by
	from guichet.setting_draft d join guichet.council_vote v on v.id = d.vote
	where d.id = 900$$, $$values ('published', '2026-88',
	date '2026-11-16', 180::bigint)$$, 'which the page names');
select is((select during from guichet.cutoff_rule
	where id = (t.rules())[1]::bigint), '[2025-09-01,2026-11-30)',
	'the old rule ends the day before');
select results_eq($$select kind, n, at, during, v.number
	from guichet.cutoff_rule r join guichet.council_vote v on v.id = r.vote
	where r.id not in (select id from t.was)$$,
	$$values ('n_days', 3, time '09:00', daterange '[2026-11-30,)',
	'2026-88')$$, 'the new one begins, with its vote');
select is_empty($$select to_jsonb(w) - 'during' from t.was w except
	select to_jsonb(r) - 'during' from guichet.cutoff_rule r$$,
	'and nothing else of what was is overwritten');
select results_eq($$select day, book_until at time zone 'Europe/Paris'
	from guichet.day_slot where school = 1 and day in ('2026-11-24',
	'2026-12-08') order by day$$, $$values
	(date '2026-11-24', timestamp '2026-11-20 09:00'),
	('2026-12-08', '2026-12-03 09:00')$$,
	'deadlines before the day stay, those from it on move');
select is(t.act(20, 'publish'), 'MU409',
	'the same form with another version is another');
select is(t.line(21, 'capacity', 'activity=canteen where=1 capacity=10'),
	'MU651', 'what is published is not changed any more');
select is((select count(*) from guichet.audit where action = 'setting-publish'
	and object = 'setting-draft:900'), 1::bigint, 'and the journal says who');

select * from finish();
rollback;
