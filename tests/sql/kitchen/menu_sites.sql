-- menu_sites: the kitchens that may write a menu of their own.
\ir ../lib/town.sql
select plan(4);

select is(t.q('kitchen', 'select name, own, chosen
	from api.menu_sites(''2026-11-23'', 2)'), '(Jules-Ferry,f,f)
(Louise-Michel,f,t)', 'where meals are served');
select t.q('kitchen', format('select 1 from api.menu_save(%L, 1, 0, %L, %L,
	%L)', '2026-11-23', '{1-2}', array['Rôti (1, 7)'], t.nonce(1)))
	\g /dev/null
select is(t.q('kitchen', 'select name, own, chosen
	from api.menu_sites(''2026-11-26'', null)'), '(Jules-Ferry,t,f)
(Louise-Michel,f,f)', 'one of which has its own that week');
update guichet.activity set meals = false;
select is(t.q('kitchen', 'select * from api.menu_sites(null, null)'), null,
	'nothing to choose from where there are not two');
select is(t.err('anne', 'select * from api.menu_sites(null, null)'), '42501',
	'not for families');

select * from finish();
rollback;
