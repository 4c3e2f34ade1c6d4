-- The inputs of a week of menus.
\ir ../lib/town.sql
select plan(4);

select t.q('kitchen', format('select 1 from api.menu_save(%L, null, 0, %L, %L,
	%L)', '2026-11-23', '{1-2,1-4,2-2}', array['Rôti (1, 7)',
	'Omelette (3)', 'Lasagnes (1, V)'], t.nonce(1))) \g /dev/null
select is(t.q('kitchen', 'select count(*), count(value), min(name), max(name)
	from api.menu_fields(''2026-11-24'', null, false)'), '(35,3,1-1,5-7)',
	'five days of seven dishes');
select is(t.q('kitchen', 'select name, value from api.menu_fields(''2026-11-24'',
	null, false) where value is not null'), '(1-2,"Rôti (1, 7)")
(1-4,"Omelette (3)")
(2-2,"Lasagnes (1, V)")', 'as they were typed');
select is(t.q('kitchen', 'select name, value from api.menu_fields(''2026-11-30'',
	null, true) where name = ''2-2'''), '(2-2,"Lasagnes (1, V)")',
	'copied: with those of the week before');
select is(t.err('anne', 'select * from api.menu_fields(null, null, false)'),
	'42501', 'not for families');

select * from finish();
rollback;
