-- menu_kitchens: the sites that have published a menu of their own.
\ir ../lib/town.sql
select plan(2);

select t.q('kitchen', format('select 1 from api.menu_save(%L, 2, 0, %L, %L,
	%L)', '2026-11-23', '{1-2}', array['Rôti (1, 7)'], t.nonce(1)))
	\g /dev/null
select is(t.q(null, 'select * from api.menu_kitchens(''2026-11-23'', null)'),
	null, 'a draft is not said');
select t.q('kitchen', 'select 1 from api.menu_publish(''2026-11-23'', 2, 1,
	''' || t.nonce(3) || ''')') \g /dev/null
select is(t.q(null, 'select name, chosen
	from api.menu_kitchens(''2026-11-26'', 2)'), '(Louise-Michel,t)',
	'what is published is, to everybody');

select * from finish();
rollback;
