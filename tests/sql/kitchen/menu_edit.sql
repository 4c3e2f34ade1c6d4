-- The week of menus being written.
\ir ../lib/town.sql
select plan(4);

select is(t.q('kitchen', 'select first, previous, next, draft, version,
	published_at from api.menu_edit(null, null)'),
	'(2026-11-16,2026-11-09,2026-11-23,f,0,)', 'this week, unwritten');
select t.q('kitchen', format('select 1 from api.menu_save(%L, null, 0, %L, %L,
	%L)', '2026-11-23', '{1-2,1-4,2-2}', array['Rôti (1, 7)',
	'Omelette (3)', 'Lasagnes (1, V)'], t.nonce(1))) \g /dev/null
select is(t.q('kitchen', 'select draft, version, vegetarian, site, name from
	api.menu_edit(''2026-11-23'', null)'), '(t,1,t,,)', 'a draft');
select is(t.q('kitchen', 'select draft, version, site, name from
	api.menu_edit(''2026-11-23'', 1)'), '(f,0,1,Jules-Ferry)',
	'a site has its own');
select is(t.err('anne', 'select * from api.menu_edit(null, null)'), '42501',
	'not for families');

select * from finish();
rollback;
