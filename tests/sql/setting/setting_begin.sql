-- setting_begin: a new draft, from a day to come.
\ir ../lib/town.sql
\ir ../lib/setting.sql
select plan(4);

create function t.begin(n integer, day date) returns text language sql as
	$$ select t.err('manager', format('select * from api.setting_begin(
	'' Essai '', %L, %L)', day, t.nonce(n))) $$;
select is(t.begin(1, '2026-11-18'), 'MU653', 'not from today');
select is(t.begin(2, '2026-11-19'), null, 'from tomorrow');
select is(t.begin(2, '2026-11-19'), null, 'the same form again');
select results_eq($$select title, from_day, state, author
	from guichet.setting_draft where id <> 900$$,
	$$values ('Essai', date '2026-11-19', 'draft', 180::bigint)$$,
	'is one draft, of its author');

select * from finish();
rollback;
