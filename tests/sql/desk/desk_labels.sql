-- desk_labels: sheets of 24 addresses.
\ir ../lib/town.sql
\ir ../lib/procedure.sql
\ir ../lib/desk.sql
select plan(8);

create function t.labels(what text, start integer, cols text) returns text
	language sql return t.q('clerk', format('select %s from
	api.desk_labels(null, null, %L, %s)', cols, what, start));
select is(t.labels('letters', 1, 'count(*)'), '(0)',
	'none unless they are wanted');
-- RULE: postal-lines
select is(t.labels('labels', 1, 'sheet, line1, line2, line3, line4, cut'),
	'(1,"Eve Noir","1 rue du Four","99123 VALBRUNE",,f)',
	'one receipt to print, one label');
select is(t.labels('both', 3, 'sheet, blank, line1'),
	'(1,t,)
(1,t,)
(1,f,"Eve Noir")', 'from the third place on, two stay free');
select is(t.labels('labels', 24, 'max(sheet), count(*)'), '(1,24)',
	'the last place is still on the first sheet');
select is(t.q('clerk', 'select count(*) from api.desk_labels(''{0}'', null,
	''both'', 5)'), '(0)', 'nothing chosen, no empty sheet');
-- Twenty-four and twenty-five.
update guichet.receipt set paper = 'to-print' where request = t.id(1);
select is(t.labels('labels', 23, 'max(sheet), count(*)'), '(1,24)',
	'24 labels fill a sheet');
select is(t.labels('labels', 24, 'max(sheet), count(*)'), '(2,25)',
	'the 25th begins the next');
update guichet.request set name = row(repeat('N', 60), repeat('n', 60)),
	address = row(repeat('r ', 80), repeat('b', 80), '99123',
	repeat('v', 60)) where id = t.id(1);
select is(t.labels('labels', 1, 'max(length(line1)), max(length(line6)),
	bool_or(cut)'), '(38,38,t)', 'the longest says that it was shortened');

select * from finish();
rollback;
