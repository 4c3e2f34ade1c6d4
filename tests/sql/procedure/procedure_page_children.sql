-- For which child.
\ir ../lib/town.sql
\ir ../lib/procedure.sql
select plan(5);

create function t.kids(who text) returns text language sql as
	$$ select t.q(who, 'select id from api.procedure_page_children(''enfant'')')
	$$;
select api.procedure_import(((select file from api.procedure_export('essai'))
	::jsonb || '{"code": "enfant", "about": "child"}')::text, null, true)
	\g /dev/null

select is(t.kids('anne'), E'(111)\n(112)', 'a parent chooses among theirs');
select is(t.kids('eve'), '(114)', 'another among theirs');
select is(t.kids(null), null, 'a stranger has none');
update guichet.parent_link set authority = 'limited'
	where adult = 101 and child = 112;
select is(t.kids('anne'), '(111)', 'none they may not act for');
select is(t.q('anne', $$select id from api.procedure_page_children('essai')$$),
	null, 'and no question where it is for oneself');

select * from finish();
rollback;
