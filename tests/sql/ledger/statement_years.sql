-- The years of a statement.
-- RULE: parents-privacy
\ir ../lib/town.sql
\ir ../lib/billed.sql
select plan(2);

select t.invoice(202, '2025-12-05', '113 canteen 2026-10-05 500') \g /dev/null
select t.pay(202, 700, '2026-11-02') \g /dev/null
select is(t.q('claire', 'select * from api.statement_years()'), '(2026)
(2025)', 'those with movements, latest first');
select is(t.q('david', 'select * from api.statement_years()'), null,
	'one''s own');

select * from finish();
rollback;
