-- Who paid, where they live, and the sum.
-- RULE: tax-childcare
-- RULE: parents-privacy
\ir ../lib/childcare.sql
\ir ../lib/billed.sql
select plan(3);

update guichet.person set born = '2021-01-02' where id = 113;
select t.invoice(202, '2025-11-05', '113 morning 2026-10-05 100') \g /dev/null
select t.pay(202, 100, '2025-12-20') \g /dev/null
select is(t.q('claire', 'select year, payer, amount, day
	from api.certificate_card(null)'), format('(2025,%s,100,2026-11-18)',
	(select case when label ~ ' ' then '"' || label || '"' else label end
	from guichet.household where id = 202)), 'of the last year');
select is(t.q('david', 'select amount from api.certificate_card(2025)'), '(0)',
	'the other parent paid nothing of it');
select is(t.q(null, 'select * from api.certificate_card(2025)'), null,
	'nobody reads it who has no home');

select * from finish();
rollback;
