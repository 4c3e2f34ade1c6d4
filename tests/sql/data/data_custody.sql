-- data_custody: the rule, and whose turn.
-- RULE: parents-privacy
\ir ../lib/town.sql
select plan(3);

insert into guichet.custody_rule (child, layer, kind, first, second, payer,
	during, source) values (113, 1, 'parity', 103, 104, 203, '[2026-09-01,)',
	'judgment');

select is(t.q('claire', 'select kind, mine, source from api.data_custody()'),
	'(parity,t,judgment)',
	'the rule, and whose turn');
select ok(t.q('claire', 'select * from api.data_custody()') !~
	'203', 'nothing that is another''s');
select is(t.q(null, 'select * from api.data_custody()'), null,
	'nothing for a stranger');

select * from finish();
rollback;
