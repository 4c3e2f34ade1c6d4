-- What a save did, read again by its nonce.
\ir ../lib/town.sql
select plan(5);

select t.save('anne', 1, '{}', t.slots('111 2026-11-23', '111 2026-11-19')) \g /dev/null
select is(t.q('anne', format('select * from api.canteen_recap(%L)', t.nonce(1))),
	'("(Léa,Martin)",2026-11-19,add,refused,late,,"2026-11-17 09:00:00+01")
("(Léa,Martin)",2026-11-23,add,done,,100,"2026-11-20 09:00:00+01")',
	'line by line, in the order of the page');
select is(t.q('bruno', format('select * from api.canteen_recap(%L)', t.nonce(1))),
	null, 'another person''s nonce shows nothing, in the same home too');
select is(t.q('eve', format('select * from api.canteen_recap(%L)', t.nonce(1))),
	null, 'nor to a stranger to the children');
select is(t.q('anne', format('select * from api.canteen_recap(%L)', t.nonce(2))),
	null, 'an unused nonce has no lines');
select is(t.q('anne', 'select * from api.canteen_recap(null)'), null,
	'nor has none');

select * from finish();
rollback;
