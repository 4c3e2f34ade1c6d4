-- desk_bulk_make: preparing an action on many requests.
\ir ../lib/town.sql
\ir ../lib/procedure.sql
\ir ../lib/desk.sql
select plan(6);

create function t.make(what text, n integer) returns text language sql
return t.err('clerk', format('select * from api.desk_bulk_make(%s, ''open~~~~~'',
	%L)', what, t.nonce(n)));
select is(t.make('null, false, ''accept'', null, null', 1), 'MU518', 'on none');
select is(t.make('null, true, ''refuse'', null, ''x''', 2), 'MU513',
	'a refusal has its reason in law');
select is(t.make('null, true, ''refuse'', ''x'', null', 3), 'MU514',
	'and in fact');
select is(t.make('null, true, ''dance'', null, null', 4), 'MU400', 'no such one');
select is(t.make('null, true, ''accept'', null, null', 5), null, 'the whole list');
select is((select count(*)::integer from guichet.bulk_item), 4,
	'a preview of each; nothing is done yet');

select * from finish();
rollback;
