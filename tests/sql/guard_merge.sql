-- Guard: whoever adds a table that refers to a person, a home or a request
-- decides what a merge does with it (guichet.merge_rule).
-- RULE: merge-login-stays
\ir lib/town.sql
\ir lib/merge.sql
select plan(6);

select is_empty($$select k, p.place, p.part
	from unnest(array['person', 'household', 'request']) k,
	guichet.merge_places(k) p where p.rule is null$$,
	'every reference moves or stays, and somebody has said which');
select is_empty($$select p.place, p.part, guichet.merge_rule(p.place, p.part)
	from unnest(array['person', 'household']) k, guichet.merge_places(k) p
	where p.rule = 'move' and exists (select from unnest(p.key) y
	where y = p.part)$$, 'what moves is not a part of its own key');
select is_empty($$select c.conrelid::regclass, c.conname from pg_constraint c
	where c.contype = 'f' and cardinality(c.conkey) > 1
	and c.confrelid in ('guichet.person'::regclass,
	'guichet.household'::regclass, 'guichet.request'::regclass)$$,
	'references are of one column');
-- One row of every reference that moves, by numbers alone: after the merge none
-- is left with who is gone.
select t.q('clerk', t.merge('person', 111, 121, '{}', 1)) \g /dev/null
select t.q('clerk', t.merge('person', 101, 122, '{}', 2)) \g /dev/null
select t.q('clerk', t.merge('household', 201, 205, '{}', 3)) \g /dev/null
create function t.rest(kind text, gone bigint) returns text language plpgsql as $$
declare
	p	record;
	n	bigint;
	said	text := '';
begin
	for p in select x.* from guichet.merge_places(kind) x
	    where x.rule = 'move' loop
		execute format('select count(*) from guichet.%I t '
		    'where t.%I = $1', p.place, p.part) into n using gone;
		said := said || case when n > 0 then p.place || ' ' else '' end;
	end loop;
	return said;
end $$;
select is(t.rest('person', 121), '', 'nothing is left with the child');
select is(t.rest('person', 122), '', 'nor with the mother');
select is(t.rest('household', 205), '', 'nor with the home');

select * from finish();
rollback;
