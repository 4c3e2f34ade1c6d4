-- data_quotients: one's own, with its past.
-- RULE: parents-privacy
\ir ../lib/town.sql
select plan(3);

insert into guichet.quotient (id, household, during, value, month, source)
	values (390, 202, '[2025-01-01,2026-02-01)', 50000, '2025-01-01', 'caf'),
	(391, 202, '[2012-01-01,2013-02-01)', 70000, '2012-01-01', 'caf');

select is(t.q('claire', 'select quotient from api.data_quotients()'),
	'(50000)',
	'one''s own, with its past');
select ok(t.q('claire', 'select * from api.data_quotients()') !~
	'120000|70000', 'nothing that is another''s');
select is(t.q(null, 'select * from api.data_quotients()'), null,
	'nothing for a stranger');

select * from finish();
rollback;
