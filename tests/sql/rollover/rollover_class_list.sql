-- rollover_class_list: the classes, and who would be in them.
\ir ../lib/town.sql
\ir ../lib/rollover.sql
select plan(2);

select t.make(1) \g /dev/null
select is(t.q('manager', format('select source, school, name, level, unknown, after
	from api.rollover_class_list(%s) where source in (14, 15)', t.plan())),
	'(14,Jules-Ferry,CE1-CE2,"CE1, CE2",f,2)
(15,"Les Lilas","Moyenne section",MS,f,1)', 'with their levels');
select is(t.err('manager', 'select * from api.rollover_class_list(99999)'),
	'MU404', 'of a plan there is');

select * from finish();
rollback;
