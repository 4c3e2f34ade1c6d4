-- merge_fields: what both say, and where they differ.
\ir ../lib/town.sql
\ir ../lib/merge.sql
select plan(3);

select is(t.q('clerk', $$select part, differs, kept, gone, kept_day, gone_diet
	from api.merge_fields('person', 111, 121)$$),
	'(given,t,Léa,Lea,,)
(family,f,Martin,Martin,,)
(born,f,,,2018-03-01,)
(home,t,"Anne et Bruno Martin, 1 rue du Four, 99123 Valbrune","A. Martin, 1 rue du four, 99123 Valbrune",,)
(class,t,"Jules-Ferry, CP","Jules-Ferry, Petite section",,)
(diet,t,,,,no-meat)', 'a child');
select is(t.q('clerk', $$select part, differs, kept_value, gone_value
	from api.merge_fields('household', 201, 205)$$),
	'(label,t,,)
(address,t,,)
(quotient,t,62200,50000)', 'a home');
select is(t.err('kitchen', $$select * from
	api.merge_fields('person', 111, 121)$$), 'MU403', 'not without the right');

select * from finish();
rollback;
