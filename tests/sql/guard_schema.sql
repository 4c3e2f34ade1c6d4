-- Guard: the shape of the schema.
\ir lib/town.sql
select plan(14);

select is_empty($$select c.oid::regclass from pg_class c
	where c.relnamespace = 'guichet'::regnamespace and c.relkind = 'r'
	and not c.relrowsecurity and exists (select from pg_attribute a
	where a.attrelid = c.oid and not a.attisdropped and a.attname in
	('person', 'child', 'adult', 'household', 'account', 'payer',
	'applicant', 'request', 'receipt'))$$,
	'row-level security is on wherever a family is in the table');
select is_empty($$select c.oid::regclass from pg_class c
	where c.relnamespace = 'guichet'::regnamespace and c.relkind = 'r'
	and not c.relrowsecurity and c.relname in ('person', 'household',
	'sign_in_failure', 'network_failure')$$, 'and on those without such a column');
select is_empty($$select c.oid::regclass from pg_class c
	where c.relnamespace = 'guichet'::regnamespace and c.relforcerowsecurity$$,
	'not forced: owner migrates');
select is_empty($$select c.conrelid::regclass, c.conname from pg_constraint c
	where c.contype = 'f' and c.connamespace = 'guichet'::regnamespace
	and not exists (select from pg_index i where i.indrelid = c.conrelid
	and i.indpred is null and i.indisvalid and (select array_agg(k order by k)
	from unnest(i.indkey[0:cardinality(c.conkey) - 1]) k)
	= (select array_agg(k order by k) from unnest(c.conkey) k))$$,
	'every foreign key is indexed');
select is_empty($$select c.conrelid::regclass, c.conname from pg_constraint c
	where c.connamespace in ('guichet'::regnamespace, 'shape'::regnamespace)
	and (c.conname ~ '(_fkey|_check|_key|_excl)[0-9]*$'
	or c.conname !~ '^[a-z][a-z0-9_]*$')$$, 'every constraint has a name of ours');
select is_empty($$select p.oid::regprocedure from pg_proc p
	where p.pronamespace::regnamespace::text in ('api', 'guichet')
	and p.prosecdef and not coalesce(p.proconfig, '{}') @>
	array['search_path=pg_catalog, pg_temp']$$,
	'every definer function has its search path');
select is_empty($$select p.oid::regprocedure from pg_proc p
	where p.pronamespace::regnamespace::text in ('api', 'guichet')
	and p.prosqlbody is null and p.proconfig is null$$,
	'and so has every function whose body is text');
select is_empty($$select p.oid::regprocedure from pg_proc p
	where p.pronamespace = 'api'::regnamespace and not p.prosecdef
	and (p.provolatile <> 's' or p.prosqlbody is null)$$,
	'a function of the caller''s own rights is a read that inlines');
select is_empty($$select p.oid::regprocedure from pg_proc p
	where p.pronamespace = 'api'::regnamespace and p.provolatile = 'v'
	and not p.prosecdef$$, 'writes are definer functions');

-- The closed list of what crosses the border.
select is_empty($$select s.function, s.name, s.type from api.signature() s
	where s.kind = 'out' and s.type !~ '^shape[.]' and s.type not in ('text',
	'date', 'timestamptz', 'daterange')$$,
	'columns are of the closed list');
select is_empty($$select s.function, s.name, s.type from api.signature() s
	where s.kind = 'in' and s.type not in ('text', 'text[]', 'bigint', 'integer',
	'date', 'boolean', 'timestamptz', 'bytea')$$, 'arguments are plain');
select is_empty($$select s.function, s.name from api.signature() s
	where s.name !~ '^[a-z][a-z0-9_]*$'$$, 'names can be elements');

-- Refusals.
select is_empty($$select m[1] from pg_proc p, regexp_matches(p.prosrc,
	'''(MU[0-9]{3})''', 'g') m
	where p.pronamespace::regnamespace::text in ('api', 'guichet')
	and not exists (select from guichet.error e where e.code = m[1])$$,
	'every code that a function refuses with is in the catalogue');
select is_empty($$select e.name from guichet.constraint_error e
	where not exists (select from pg_constraint c where c.conname = e.name)
	and not exists (select from pg_class c where c.relname = e.name)$$,
	'every constraint of the catalogue exists');

select * from finish();
rollback;
