-- family_address_propose: an address waits for a clerk.
-- RULE: family-change-waits
\ir ../lib/town.sql
select plan(7);

create function t.move(who text, n integer, line1 text) returns text language sql
	return t.q(who, format('select * from api.family_address_propose(%L, null,
	%L, %L, %L, %L)', line1, '99123', 'Valbrune', '2026-12-01', t.nonce(n)));
select is(t.move('anne', 1, '9 rue Neuve'), '(address)', 'asked for');
select is((select row(old, proposed, state, household)::text
	from guichet.family_change),
	'("{""town"": ""Valbrune"", ""line1"": ""1 rue du Four"", ""postcode"": '
	'""99123""}","{""town"": ""Valbrune"", ""line1"": ""9 rue Neuve"", '
	'""postcode"": ""99123""}",waiting,201)', 'with what the file says');
select is((select (address).line1 from guichet.household_address
	where household = 201 and superseded_at is null), '1 rue du Four',
	'the file does not change');
select is(t.move('anne', 1, '9 rue Neuve'), '(address)', 'sent twice');
select is(t.move('anne', 2, '10 rue Neuve'), '(address)', 'corrected');
select is((select string_agg(state || ' ' || (proposed ->> 'line1'), ', '
	order by id) from guichet.family_change),
	'withdrawn 9 rue Neuve, waiting 10 rue Neuve',
	'the newer one takes the place of the older');
select is(t.err('anne', format('select * from api.family_address_propose(%L,
	null, %L, %L, %L, %L)', '1 rue du Four', '99123', 'Valbrune',
	'2026-12-01', t.nonce(3))), 'MU520', 'nothing to change');

select * from finish();
rollback;
