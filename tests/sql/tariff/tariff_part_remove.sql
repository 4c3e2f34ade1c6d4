-- Something is taken out of a draft (api.tariff_part_remove).
\ir ../lib/tariff_draft.sql
select plan(5);

select is(t.write('part_remove', format('%L, %s', 'line', (select min(id)
	from guichet.tariff_bracket where tariff = t.draft())), 1), null, 'a line');
select is(t.q('manager', format('select fault, age_group, low, high
	from api.tariff_found(%s) where fault = %L', t.draft(), 'hole')),
	'(hole,elementary,0,622)
(hole,nursery,0,622)', 'PRI-03 leaves a hole');
select is(t.write('part_remove', format('%L, %s', 'example', (select min(id)
	from guichet.tariff_test where tariff = t.draft())), 2), null, 'an example');
select is(t.write('part_remove', format('%L, %s', 'line', (select min(id)
	from guichet.tariff_bracket where tariff = 401)), 3), null, 'of another');
select is((select count(*) from guichet.tariff_bracket where tariff = 401),
	5::bigint, 'nothing goes');

select * from finish();
rollback;
