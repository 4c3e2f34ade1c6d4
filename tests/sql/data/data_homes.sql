-- data_homes: since one is an adult of the home, and the hidden one too.
-- RULE: parents-privacy
\ir ../lib/town.sql
select plan(3);

update guichet.household_address set hidden = true where household = 203;
update guichet.household_address set during = '[2015-01-01,)'
	where household = 202;

select is(t.q('claire', 'select household, (address).line1, during
	from api.data_homes()'),
	'("Claire Petit","2 rue du Four","[2020-01-01,)")',
	'since one is an adult of the home, and the hidden one too');
select ok(t.q('claire', 'select * from api.data_homes()') !~
	'3 rue|David', 'nothing that is another''s');
select is(t.q(null, 'select * from api.data_homes()'), null,
	'nothing for a stranger');

select * from finish();
rollback;
