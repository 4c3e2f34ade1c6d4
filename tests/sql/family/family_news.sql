-- family_news: what changed lately, and by whom, without a name.
\ir ../lib/town.sql
select plan(2);

insert into guichet.family_event (child, fact, at, actor, by_town) values
	(113, 'pickup', '2026-11-17 10:00+01', 104, false),
	(113, 'diet', '2026-11-16 10:00+01', 106, true),
	(113, 'diet', '2026-06-16 10:00+02', 104, false),
	(114, 'diet', '2026-11-16 10:00+01', 105, false);
select is(t.q('claire', 'select child, fact, told_by from api.family_news()'),
	'("(Zoé,Petit-Roux)",pickup,guardian)
("(Zoé,Petit-Roux)",diet,town)', 'of my child, of 60 days');
select is(t.q('david', 'select told_by from api.family_news() limit 1'), '(me)',
	'mine is mine');

select * from finish();
rollback;
