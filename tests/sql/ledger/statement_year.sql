-- What was owed before a year, and after it.
-- RULE: parents-privacy
\ir ../lib/town.sql
\ir ../lib/billed.sql
select plan(4);

select t.invoice(202, '2025-12-05', '113 canteen 2026-10-05 500') \g /dev/null
select t.pay(202, 700, '2026-11-02') \g /dev/null
select is(t.q('claire', 'select * from api.statement_year(null)'),
	'(2026,500,-200,200)', 'this year begins with what was owed');
select is(t.q('claire', 'select * from api.statement_year(2025)'),
	'(2025,0,500,)', 'the year before ended with it');
select is(t.q('david', 'select * from api.statement_year(2025)'),
	'(2025,0,0,)', 'the other parent reads nothing of it');
select is(t.q(null, 'select * from api.statement_year(2025)'), '(2025,0,0,)',
	'nor does somebody unknown');

select * from finish();
rollback;
