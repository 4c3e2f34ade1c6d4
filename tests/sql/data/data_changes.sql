-- data_changes: one's own.
-- RULE: parents-privacy
\ir ../lib/town.sql
select plan(3);

insert into guichet.family_change (fact, household, old, proposed, from_day,
	person, created_at) values
	('address', 202, '{}', '{}', '2026-11-01', 103, guichet.now()),
	('address', 203, '{}', '{}', '2026-11-02', 104, guichet.now());

select is(t.q('claire', 'select fact, from_day, state from api.data_changes()'),
	'(address,2026-11-01,waiting)',
	'one''s own');
select ok(t.q('claire', 'select * from api.data_changes()') !~
	'2026-11-02', 'nothing that is another''s');
select is(t.q(null, 'select * from api.data_changes()'), null,
	'nothing for a stranger');

select * from finish();
rollback;
