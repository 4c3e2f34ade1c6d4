-- desk_bulk: how far an action is.
\ir ../lib/town.sql
\ir ../lib/procedure.sql
\ir ../lib/desk.sql
select plan(2);

select t.q('clerk', format('select * from api.desk_bulk_make(%L, false,
	''accept'', null, null, null, %L)', array[t.id(1), t.id(2)], t.nonce(1)))
	\g /dev/null
select b.id as bulk from guichet.bulk b \gset
select is(t.q('clerk', format('select action, total, done, waiting
	from api.desk_bulk(%s)', :bulk)), '(accept,2,0,2)', 'two to do');
select is(t.err('admin', format('select * from api.desk_bulk(%s)', :bulk)),
	'MU404', 'it is its agent''s own');

select * from finish();
rollback;
