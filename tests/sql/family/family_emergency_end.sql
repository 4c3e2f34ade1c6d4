-- family_emergency_end: not to be called any more.
-- RULE: shared-fact-told
\ir ../lib/town.sql
select plan(4);

insert into guichet.emergency_contact (id, child, name, phone, relation, during)
	values (900, 113, 'Paul', '+33399980002', 'neighbour', '[2026-09-01,)');
select is(t.err('eve', format('select * from api.family_emergency_end(900, %L)',
	t.nonce(1))), 'MU404', 'not by a stranger');
select is(t.q('david', format('select * from api.family_emergency_end(900, %L)',
	t.nonce(1))), '(emergency)', 'by either parent');
select is(t.q('claire', 'select count(*) from api.family_emergency()'), '(0)',
	'gone from the list');
select is((select person from guichet.message), 103::bigint, 'and told');

select * from finish();
rollback;
