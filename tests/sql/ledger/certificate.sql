-- What was paid in a year for childcare, cent by cent: of care lines alone, as
-- money came in, for children under six on 1 January, to who paid.
-- RULE: tax-childcare
-- RULE: parents-privacy
\ir ../lib/childcare.sql
\ir ../lib/billed.sql
select plan(13);

-- Zoe lives with both of her parents in turn; Lea with Anne and Bruno.
update guichet.person set born = '2021-01-02' where id = 113;
update guichet.person set born = '2020-01-02' where id = 111;
select is((select string_agg(code || ' ' || care, ', ' order by code)
	from guichet.activity_group), 'around true, canteen false, leisure true',
	'every group is care but the canteen');
create function t.paid(who text, year integer) returns text language sql as
	$$select t.q(who, format('select (name).given, amount
	from api.certificate(%s)', year))$$;

select t.invoice(202, '2025-11-05', '113 canteen 2026-10-05 1000',
	'113 morning 2026-10-05 100', '113 evening 2026-10-05 200') as a \gset
select is(t.paid('claire', 2025), null, 'what is not paid is not on it');
select t.pay(202, 650, '2025-12-20') \g /dev/null
select is(t.paid('claire', 2025), '(Zoé,150)',
	'of half the invoice, half of its care: 50 and 100 of 650');
select t.pay(202, 650, '2026-01-10') \g /dev/null
select is(t.paid('claire', 2025), '(Zoé,150)', 'that year stands');
select is(t.paid('claire', 2026), '(Zoé,150)',
	'the rest is of the year in which it was paid');

-- A credit note of the next year takes its cents off that year.
select t.credit(:a, '2026-02-01', '3 40') as note \gset
select guichet.credit_settle(:note, :a) \g /dev/null
select is(t.paid('claire', 2025), '(Zoé,150)', 'a credit note later changes nothing of it');
select is(t.paid('claire', 2026), '(Zoé,110)', 'it is taken off its own year');
-- Carried over, it is money on the next invoice.
select t.invoice(202, '2026-03-05', '113 wed 2026-02-03 100') as b \gset
select guichet.credit_carry(t.regie(), '{202}') \g /dev/null
select is(t.paid('claire', 2026), '(Zoé,150)', 'and is paid there');

-- Each parent their own part.
select t.invoice(203, '2026-03-05', '113 evening 2026-02-03 70') \g /dev/null
select t.pay(203, 70, '2026-03-10') \g /dev/null
select is(t.paid('david', 2026), '(Zoé,70)', 'the other parent: what they paid');
select is(t.paid('claire', 2026), '(Zoé,150)', 'and each no more than that');

-- Six on the first of January: no more.
select t.invoice(201, '2025-11-05', '111 morning 2026-10-05 100') \g /dev/null
select t.pay(201, 60, '2025-11-20') \g /dev/null
select t.pay(201, 40, '2026-01-20') \g /dev/null
select is(t.paid('anne', 2025) || ' ' || t.paid('anne', 2026),
	'(Léa,60) (Léa,40)', 'born on 2 January 2020: under six on 1 January 2026');
update guichet.person set born = '2020-01-01' where id = 111;
select is(t.paid('anne', 2025) || coalesce(t.paid('anne', 2026), ''),
	'(Léa,60)', 'a day older: six on that day');
select is_empty('select * from guichet.ledger_faults()', 'the ledger holds');

select * from finish();
rollback;
