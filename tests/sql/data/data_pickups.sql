-- data_pickups: with the past.
-- RULE: parents-privacy
\ir ../lib/town.sql
select plan(3);

insert into guichet.authorised_pickup (child, name, relation, during) values
	(113, 'Rose', 'grandparent', '[2025-01-01,2025-06-01)'),
	(114, 'Paul', 'neighbour', '[2025-01-01,)');

select is(t.q('claire', 'select name, during from api.data_pickups()'),
	'(Rose,"[2025-01-01,2025-06-01)")',
	'with the past');
select ok(t.q('claire', 'select * from api.data_pickups()') !~
	'Paul', 'nothing that is another''s');
select is(t.q(null, 'select * from api.data_pickups()'), null,
	'nothing for a stranger');

select * from finish();
rollback;
