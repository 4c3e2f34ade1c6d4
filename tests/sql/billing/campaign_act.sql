-- A campaign goes from open to approved, by two agents.
-- RULE: billing-four-eyes
-- RULE: billing-approve-shown
-- RULE: small-debts-grouped
\ir ../lib/billing.sql
select plan(33);
select t.begin(1) \g /dev/null
select is(t.act_err('accountant', 'approve'), 'MU403',
	'who prepares has no right to approve');
select is(t.act_err('cash-officer', 'approve'), 'MU728', 'nothing is drafted');
select is(t.act('accountant', 'run'), format('(%s)', t.campaign()),
	'it is run');
select is((select count(*) from guichet.job where kind = 'campaign-draft'
	and state = 'due'), 1::bigint, 'by a job');
select is(t.act_err('accountant', 'sing'), 'MU455', 'there are so many acts');
select is(t.run(), 'draft', 'and it is a draft');
-- Lea's home: her meal and Tom's, 100 each; Zoe's, 360 and ten euros more, is
-- her mother's.
select is(t.invoices(), '201 200 2 carried, 202 1360 1 carried',
	'small sums wait for more');
select is(t.faults(), 'carried 201 2026-11-23 200, carried 202 2026-11-23 '
	'1360, no-quotient 202 1360',
	'and it is said so');
update guichet.regie set small_debt = 1000;
select is(t.act_err('cash-officer', 'approve'), 'MU726',
	'a draft that is older than its rules is not approved');
select is(t.run(), 'draft', 'it is run again');
select is(t.invoices(), '201 200 2 carried, 202 1360 1', 'and says so');
select is(t.err('cash-officer', format('select * from api.campaign_act(%s, '
	'''approve'', 1, %L)', t.campaign(), t.nonce(70))), 'MU726',
	'another version than the one that is shown is not approved');
update guichet.campaign set drafted_by = 183;
select is(t.act_err('cash-officer', 'approve'), 'MU725',
	'nor by who ran it');
update guichet.campaign set drafted_by = 182, made_by = 183;
select is(t.act_err('cash-officer', 'approve'), 'MU725', 'nor by who made it');
update guichet.campaign set made_by = 182;
select is(t.err($$select guichet.campaign_approve(t.campaign(), (select version
	from guichet.campaign where id = t.campaign()), sha256('x'))$$), 'MU726',
	'nor another digest');
-- A day is closed meanwhile.
select t.contest('anne', 20, 112) \g /dev/null
select is(t.act_err('cash-officer', 'approve'), 'MU726',
	'nor after a parent has contested a line of it');
select t.run() \g /dev/null
select is(t.invoices(), '201 100 1 carried, 202 1360 1',
	'a contested line waits');
select is(t.faults(), 'carried 201 2026-11-23 100, '
	'contested 201 112 2026-11-23 100, '
	'no-quotient 202 1360', 'and it is said so');
select t.answer('clerk', 21, 'kept') \g /dev/null
select t.run() \g /dev/null
select is(t.invoices(), '201 200 2 carried, 202 1360 1',
	'it waits no more when it is answered');
update guichet.day_slot set state = 'serving' where activity = 'canteen'
	and school = 2 and day = '2026-11-23';
select is(t.run(), 'errors', 'a slot that is not closed stops the draft');
select is(t.faults(), 'carried 201 2026-11-23 200, no-quotient 202 1360, '
	'unlocked-day 2026-11-23', 'it is told');
select is(t.act_err('cash-officer', 'approve'), 'MU727', 'it is not approved');
select is(t.q('cash-officer', format('select * from api.campaign_waive(%L, '
	'''The attendant is ill'', %L)', array[(select 'f-' || id
	from guichet.campaign_fault where fault = 'unlocked-day')], t.nonce(30))),
	format('(%s,unlocked-day)', t.campaign()), 'set aside with a reason');
select is(t.state(), 'draft', 'it stops it no more');
select is(t.act_err('cash-officer', 'approve'), 'MU725',
	'who set it aside does not approve');
update guichet.campaign_fault set waived_by = 182 where waived_by = 183;
select is(t.run(), 'draft', 'a run keeps what was set aside');
select is(t.act_err('cash-officer', 'approve'), null, 'it is approved');
select is((select row(state, approved_by, issue_day, due_day)::text
	from guichet.campaign where id = t.campaign()),
	'(approved,183,2026-11-23,2026-12-23)', 'by whom, and of which day');
select is(t.act_err('accountant', 'run'), 'MU728', 'it is run no more');
select is(t.act_err('accountant', 'abandon'), 'MU728', 'nor given up');
select is(t.act('accountant', 'reopen'), format('(%s)', t.campaign()),
	'it may be opened again');
select is(t.state(), 'draft', 'as a draft');
select t.act('accountant', 'abandon') \g /dev/null
select is(t.invoices(), null, 'and given up: nothing is left of it');
select * from finish();
rollback;
