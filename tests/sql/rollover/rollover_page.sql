-- rollover_page: of how many.
\ir ../lib/town.sql
\ir ../lib/rollover.sql
select plan(2);

select t.make(1) \g /dev/null
select is(t.q('manager', format('select * from api.rollover_page(%s, ''promoted'',
	13, null, null)', t.plan())),
	'(promoted,13,"Les Lilas – Grande section",f,0,1,1,,)', 'none: one page');
insert into guichet.person (id, given, family)
	select n, 'Un', 'Élève' from generate_series(5001, 5060) n;
insert into guichet.rollover_line (rollover, child, "case")
	select t.plan(), n, 'no-class' from generate_series(5001, 5060) n;
select is(t.q('manager', format('select total, page, pages, previous, next
	from api.rollover_page(%s, ''no-class'', null, true, 2)', t.plan())),
	'(61,2,2,1,)', 'fifty a page');

select * from finish();
rollback;
