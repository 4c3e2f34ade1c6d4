-- family_pickup_end: whichever guardian may revoke it.
-- RULE: shared-fact-told
\ir ../lib/town.sql
select plan(5);

insert into guichet.authorised_pickup (id, child, name, relation, during,
	recorded_by) values (900, 113, 'Rose Petit', 'grandparent',
	'[2026-09-01,)', 103);
select is(t.err('eve', format('select * from api.family_pickup_end(900, %L)',
	t.nonce(1))), 'MU404', 'a stranger does not');
select is(t.q('david', format('select * from api.family_pickup_end(900, %L)',
	t.nonce(1))), '(pickup)', 'the other parent does');
select is(t.q('claire', 'select count(*) from api.family_pickups()'), '(0)',
	'from today on');
select is((select string_agg(during || ' ' || (superseded_at is null), ', '
	order by during desc) from guichet.authorised_pickup where child = 113),
	'[2026-09-01,) false, [2026-09-01,2026-11-18) true',
	'that it was so until today stays known');
select is((select person from guichet.message), 103::bigint,
	'and the one who had allowed it is told');

select * from finish();
rollback;
