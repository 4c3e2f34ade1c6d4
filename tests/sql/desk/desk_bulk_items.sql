-- desk_bulk_items: what an action would do, and did.
\ir ../lib/town.sql
\ir ../lib/procedure.sql
\ir ../lib/desk.sql
select plan(2);

select t.q('clerk', format('select * from api.desk_bulk_make(%L, false,
	''accept'', null, null, null, %L)', array[t.id(1), t.id(2)], t.nonce(1)))
	\g /dev/null
select b.id as bulk from guichet.bulk b \gset
select t.q('admin', format('select * from api.desk_take(%s, %s, null, %L)',
	t.id(1), t.version(1), t.nonce(2))) \g /dev/null
select is(t.q('clerk', format('select name, outcome, because
	from api.desk_bulk_items(%s) order by because', :bulk)),
	'("(Anne,Martin)",waiting,changed)
("(Claire,Petit)",waiting,)', 'the preview says what would stop one');
select is(t.q('admin', format('select * from api.desk_bulk_items(%s)', :bulk)),
	null, 'it is its agent''s own');

select * from finish();
rollback;
