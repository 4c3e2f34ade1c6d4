-- data_emergency: with the past.
-- RULE: parents-privacy
\ir ../lib/town.sql
select plan(3);

insert into guichet.emergency_contact (child, name, phone, relation, during)
	values (113, 'Rose', '+33399980001', 'grandparent', '[2025-01-01,2025-06-01)'),
	(114, 'Paul', '+33399980002', 'neighbour', '[2025-01-01,)');

select is(t.q('claire', 'select name, phone from api.data_emergency()'),
	'(Rose,+33399980001)',
	'with the past');
select ok(t.q('claire', 'select * from api.data_emergency()') !~
	'Paul', 'nothing that is another''s');
select is(t.q(null, 'select * from api.data_emergency()'), null,
	'nothing for a stranger');

select * from finish();
rollback;
