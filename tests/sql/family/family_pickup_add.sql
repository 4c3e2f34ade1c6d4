-- family_pickup_add: somebody may collect a child.
-- RULE: shared-fact-told
\ir ../lib/town.sql
select plan(6);

create function t.allow(who text, n integer, child integer, from_day text,
	until_day text, relation text default 'grandparent') returns text
	language sql return format('select * from api.family_pickup_add(%s,
	%L, %L, %L, %L, %L, %L)', child, 'Rose Petit', '+33399980001', relation,
	from_day, until_day, t.nonce(n));
select is(t.q('claire', t.allow('claire', 1, 113, null, null)), '(pickup)',
	'allowed');
select is(t.q('david', 'select child, name, phone, relation, during
	from api.family_pickups()'),
	'(113,"Rose Petit",+33399980001,grandparent,"[2026-11-18,)")',
	'from today on; the other parent reads it');
select is((select row(kind, person)::text from guichet.message),
	'(family-change-told,104)', 'and is told');
select is(t.err('claire', t.allow('claire', 2, 113, '2026-12-02',
	'2026-12-01')), 'MU523', 'the last day is not before the first');
select is(t.err('claire', t.allow('claire', 2, 113, null, null, 'lawyer')),
	'MU455', 'a relation of the list');
select is(t.err('eve', t.allow('eve', 2, 113, null, null)), 'MU404',
	'not for a stranger''s child');

select * from finish();
rollback;
