-- import_families: the same from the command line.
\ir ../lib/town.sql
\ir ../lib/import.sql
select plan(4);

create function t.run(commit boolean, lines text[], mapping text[] default null)
returns text language sql return (select string_agg(concat_ws(' ', f.kind, f.line,
	f.reason, f.field), ', ' order by f.kind, f.line)
	from api.import_families('noethys', 'f.csv', 'utf-8', 'semicolon',
	t.header(), t.numbers(lines), t.cells(lines), mapping, commit) f);
select is(t.run(false, t.file() || 'F1;E1;X;Y;1;;;;;;;Z;T;;;;'::text),
	'duplicate 1, new 2, refused 1, same 1, 6 date child-born, 6 twice child-family',
	'counted, and what is refused');
select is((select count(*) from guichet.person where given = 'Jules'), 0::bigint,
	'a rehearsal');
select is(t.run(true, t.file()), 'duplicate 1, new 2, same 1', 'then written');
select is(t.err($$select t.run(false, t.file(),
	array_fill('none'::text, array[17]))$$), 'MU576',
	'not without the columns that every line needs');

select * from finish();
rollback;
