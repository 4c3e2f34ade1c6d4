-- What is typed of a week of menus.
-- RULE: menu-allergens
\ir ../lib/town.sql
select plan(9);

create function t.put(n integer, version integer, names text[], given text[])
returns text language sql return t.q('kitchen', format(
	'select "from" from api.menu_save(%L, null, %s, %L, %L, %L)',
	'2026-11-24', version, names, given, t.nonce(n)));
create function t.wrong(n integer, line text) returns text language sql return
	t.err('kitchen', format('select * from api.menu_save(%L, null, 0, %L, %L,
	%L)', '2026-11-23', array['1-2'], array[line], t.nonce(n)));
create function t.menus() returns text language sql return (select
	string_agg(format('%s %s%s: %s %s %s', d.day, d.part, coalesce(' ' ||
	d.variant, ''), d.name, d.allergens, d.labels), E'\n' order by d.day,
	d.part, d.variant nulls first) from guichet.menu_dish d
	join guichet.menu m on m.id = d.menu where m.superseded_at is null
	and m.state = 'draft');
select is(t.wrong(1, 'Rôti de porc'), 'MU640',
	'a dish that does not say its allergens is refused');
select is(t.wrong(2, 'Rôti de porc (B)'), 'MU640', 'labels do not say it');
select is(t.wrong(3, 'Rôti de porc (15)'), 'MU641', 'there are fourteen');
select is(t.wrong(4, 'Rôti de porc (blé)'), 'MU641', 'by their numbers');
select is(t.put(5, 0, '{1-1,1-2,1-3,4-7,9-1}', array['Carottes (10, b,l)',
	'Rôti (1 7,10)', 'Dinde (0)', '', 'Rien (1)']), '(2026-11-23)',
	'a week, whichever day is given');
select is(t.menus(), '2026-11-23 main: Rôti {gluten,milk,mustard} {}
2026-11-23 main no-pork: Dinde {} {}
2026-11-23 starter: Carottes {mustard} {organic,local}',
	'dishes, allergens and labels; an empty line is none, a strange one too');
select is(t.err('kitchen', format('select * from api.menu_save(%L, null, 0,
	%L, %L, %L)', '2026-11-23', '{}', '{}', t.nonce(6))), 'MU642',
	'somebody else has written it meanwhile');
select t.put(7, 1, '{2-2}', array['Lasagnes (1, 3, 7, V)']) \g /dev/null
select is(t.menus(), '2026-11-24 main: Lasagnes {gluten,eggs,milk} {vegetarian}',
	'what is saved is what is there');
select is(t.err('anne', 'select * from api.menu_save(null, null, 0, null, null,
	null)'), '42501', 'not for families');

select * from finish();
rollback;
