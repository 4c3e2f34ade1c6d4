-- campaign_faults: what a run found.
-- RULE: billing-faults
\ir ../lib/billing.sql
select plan(9);
-- Tom's day has no payer, Lea's no tariff; Zoe's is not what its facts come to.
update guichet.attendance_line set payer = null, price = null,
	reason = 'no-payer' where child = 112;
update guichet.attendance_line set tariff = null, price = null,
	reason = 'no-tariff' where child = 111;
update guichet.attendance_line set price = 9999 where child = 113;
select t.begin(1) \g /dev/null
select is(t.run(), 'errors', 'a draft with errors');
select is(t.invoices(), null, 'none of them is billed');
create function t.told(what text, nth integer default 1) returns text
language sql return t.q('accountant', format('select fault, blocks, payer,
	household, name, activity, school, day, amount, waived_by, total
	from api.campaign_faults(%s, %L, %s)', t.campaign(), what, nth));
select is(t.told(null), '(no-payer,t,,,"(Tom,Martin)",Cantine,Jules-Ferry,'
	'2026-11-23,100,,3)
(no-tariff,t,201,"Anne et Bruno Martin","(Léa,Martin)",Cantine,Jules-Ferry,'
	'2026-11-23,100,,3)
(other-price,t,202,"Claire Petit","(Zoé,Petit-Roux)",Cantine,Jules-Ferry,'
	'2026-11-23,1360,,3)', 'each with what it is about, and what it comes to');
select is(t.told('no-payer'), '(no-payer,t,,,"(Tom,Martin)",Cantine,'
	'Jules-Ferry,2026-11-23,100,,1)', 'of one kind');
select is(t.told(null, 2), null, 'fifty a page');
update guichet.attendance_line set payer = 201, price = 100, reason = null
	where child = 112;
update guichet.attendance_line set price = 1360 where child = 113;
select is(t.run(), 'errors', 'mended, and run again');
select is(t.told(null), '(no-tariff,t,201,"Anne et Bruno Martin",'
	'"(Léa,Martin)",Cantine,Jules-Ferry,2026-11-23,100,,4)
(carried,f,201,"Anne et Bruno Martin",,,,2026-11-23,100,,4)
(carried,f,202,"Claire Petit",,,,2026-11-23,1360,,4)
(no-quotient,f,202,"Claire Petit",,,,,1360,,4)',
	'what stops it first, then what is worth knowing');
select is(t.billed(), '201 1 112 canteen 2026-11-23 100
202 1 113 canteen 2026-11-23 1360', 'the mended days are billed');
select is(t.err('clerk', format('select * from api.campaign_faults(%s, null)',
	t.campaign())), 'MU403', 'for who prepares');
select * from finish();
rollback;
