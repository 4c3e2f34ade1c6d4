-- The week of menus shown to everybody.
\ir ../lib/town.sql
select plan(3);

select t.q('kitchen', format('select 1 from api.menu_save(%L, null, 0, %L, %L,
	%L)', '2026-11-23', '{1-2,1-4,2-2}', array['Rôti (1, 7)',
	'Omelette (3)', 'Lasagnes (1, V)'], t.nonce(1))) \g /dev/null
select t.q('kitchen', 'select 1 from api.menu_publish(''2026-11-23'', null, 1,
	''' || t.nonce(3) || ''')') \g /dev/null
select is(t.q(null, 'select first, previous, next, published_at is null
	from api.menu_week(null, null)'), '(2026-11-16,,2026-11-23,t)',
	'this week has none, the next has');
select is(t.q('anne', 'select first, last, previous, vegetarian, name
	from api.menu_week(''2026-11-26'', 2)'),
	'(2026-11-23,2026-11-27,,t,)', 'whichever day is asked for');
insert into guichet.menu (monday, school, state, saved_at, published_at)
	values ('2026-11-23', 2, 'published', guichet.now(), guichet.now());
select is(t.q(null, 'select name, vegetarian
	from api.menu_week(''2026-11-23'', 2)'), '(Louise-Michel,f)',
	'a site''s own menu wins');

select * from finish();
rollback;
