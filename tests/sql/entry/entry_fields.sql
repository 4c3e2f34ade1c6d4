-- entry_fields: every field of the form.
\ir ../lib/town.sql
\ir ../lib/procedure.sql
select plan(6);

create function t.fields(way text, who text, col text) returns text
	language sql return t.q('clerk', format('select string_agg(distinct
	%s, '' '') from api.entry_fields(''essai'', %L, %s, true)', col, way,
	who));
select is(t.q('clerk', 'select name from api.entry_fields(''essai'', ''post'',
	null, null)'), null, 'none before somebody is chosen');
select is(t.fields('counter', '101', 'name'),
	'("0-email 0-family 0-given 0-line1 0-line2 0-phone 0-postcode 0-received'
	' 0-sure 0-sworn 0-town 1-1 1-2 1-3 mode note postcode reason street")',
	'who asks, what is asked, the declaration, the pieces');
-- RULE: tell-us-once
select is(t.q('clerk', 'select value from api.entry_fields(''essai'',
	''counter'', 101, null) where name in (''0-given'', ''0-town'',
	''0-received'')'), E'(2026-11-18)\n(Anne)\n(Valbrune)',
	'what the town knows is filled in');
-- RULE: request-fields
select is(t.q('clerk', 'select name, optional from api.entry_fields(''essai'',
	''counter'', 101, null) where name in (''reason'', ''street'')'),
	E'(reason,f)\n(street,t)', 'under a condition it may be empty');
select is(t.fields('phone', '101', 'name') ~ '1-1', false,
	'nothing is shown on the phone');
select is(t.q('clerk', 'select value from api.entry_fields(''essai'',
	''post'', 101, null) where name = ''0-received'''), '()',
	'the day of a letter is always typed');

select * from finish();
rollback;
