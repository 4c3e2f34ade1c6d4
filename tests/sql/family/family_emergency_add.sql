-- family_emergency_add: somebody to call.
-- RULE: shared-fact-told
\ir ../lib/town.sql
select plan(4);

create function t.add(relation text, child integer) returns text language sql
	return format('select * from api.family_emergency_add(%s, %L, %L, %L, %L)',
	child, 'Paul Voisin', '+33399980002', relation, t.nonce(1));
select is(t.q('claire', t.add('neighbour', 113)), '(emergency)', 'added');
select is(t.q('david', 'select child, name, phone, relation
	from api.family_emergency()'), '(113,"Paul Voisin",+33399980002,neighbour)',
	'one list for both parents');
select is((select row(kind, person)::text from guichet.message),
	'(family-change-told,104)', 'the other one is told');
select is(t.err('anne', t.add('neighbour', 113)), 'MU404',
	'not for a stranger''s child');

select * from finish();
rollback;
