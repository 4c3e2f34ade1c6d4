-- campaign_waive: what is set aside waits for a later campaign.
-- RULE: billing-faults
\ir ../lib/billing.sql
select plan(10);
update guichet.attendance_line set payer = null, price = null,
	reason = 'no-payer' where child = 112;
update guichet.attendance_line set tariff = null, price = null,
	reason = 'no-tariff' where child = 111;
select t.begin(1) \g /dev/null
select t.run() \g /dev/null
create function t.those(what text) returns text[] language sql
	return array(select 'f-' || f.id from guichet.campaign_fault f
	where f.fault like what order by f.id);
create function t.waive(n integer, faults text[], reason text) returns text
	language sql return format('select * from api.campaign_waive(%L, %L, %L)',
	faults, reason, t.nonce(n));
select is(t.err('accountant', t.waive(9, t.those('no-payer'), ' ')), 'MU521',
	'not without a reason');
select is(t.err('accountant', t.waive(10, t.those('no-quotient'), 'Seen')),
	'MU728', 'what does not stop it is not set aside');
select is(t.err('accountant', t.waive(11, '{f-0}', 'Seen')), 'MU400',
	'a number is a number');
select is(t.err('accountant', t.waive(12, '{f-999}', 'Seen')), 'MU404',
	'of a fault that is there');
select is(t.err('clerk', t.waive(13, t.those('no-payer'), 'Seen')), 'MU403',
	'by who prepares');
select is(t.q('accountant', t.waive(14, t.those('no-%a%'), 'The notary writes')),
	format('(%s,no-payer)', t.campaign()), 'several at once');
select is(t.state(), 'draft', 'nothing stops it any more');
select is(t.faults(), 'carried 202 2026-11-23 1360, '
	'no-payer 112 2026-11-23 100 aside, '
	'no-quotient 202 1360, no-tariff 201 111 2026-11-23 100 aside',
	'and it is seen that they were set aside');
select is(t.billed(), '202 1 113 canteen 2026-11-23 1360',
	'what they are about waits');
select is((select reason from guichet.audit where action = 'campaign-waive'
	limit 1), 'The notary writes', 'the reason is kept');
select * from finish();
rollback;
