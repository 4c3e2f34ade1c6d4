-- Guard: who may do what.  Read from the catalogue, so that whatever is added
-- later is held against it too.
\ir lib/town.sql
select plan(16);

create function t.connecting() returns text[] immutable language sql
	return array['family', 'clerk', 'machine', 'file', 'nightly'];

select is_empty($$select rolname from pg_roles where (rolname = any
	(t.connecting()) or rolname in ('owner', 'api') or rolname like '%\_view')
	and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb
	or rolreplication)$$, 'no role of ours is above the policies');
select is_empty($$select rolname from pg_roles where rolcanlogin <>
	(rolname = any (t.connecting()) or rolname = 'owner')
	and (rolname = any (t.connecting()) or rolname in ('owner', 'api')
	or rolname like '%\_view')$$, 'only connecting roles and owner sign in');
select is_empty($$select m.member::regrole, m.roleid::regrole
	from pg_auth_members m where m.member::regrole::text = any
	(t.connecting() || array['api', 'family_view', 'clerk_view',
	'machine_view', 'nightly_view'])$$, 'none of them is a member of another');
select is_empty($$select r, c.oid::regclass from unnest(t.connecting()) r,
	pg_class c where c.relnamespace = 'guichet'::regnamespace
	and c.relkind in ('r', 'v', 'S', 'm', 'p')
	and (case when c.relkind = 'S'
	    then has_sequence_privilege(r, c.oid, 'usage, select, update')
	    else has_table_privilege(r, c.oid,
		'select, insert, update, delete, truncate, references, trigger')
	    end)$$, 'connecting roles touch no table');
select is_empty($$select r, c.oid::regclass from unnest(t.connecting()) r,
	pg_class c where c.relnamespace::regnamespace::text in ('family', 'clerk',
	'machine', 'nightly') and has_table_privilege(r, c.oid,
	'insert, update, delete, truncate, references, trigger')$$,
	'and write through no view');
select is_empty($$select r, c.oid::regclass from unnest(t.connecting()) r,
	pg_class c where c.relnamespace::regnamespace::text in ('family', 'clerk',
	'machine', 'nightly') and has_table_privilege(r, c.oid, 'select')
	and c.relnamespace::regnamespace::text <> r$$,
	'each reads the views of its own audience');
select is_empty($$select c.oid::regclass, c.relowner::regrole from pg_class c
	where c.relnamespace = 'guichet'::regnamespace and c.relkind in ('r', 'S')
	and c.relowner::regrole::text <> 'owner'$$, 'tables belong to owner');
select is_empty($$select c.oid::regclass, c.relowner::regrole from pg_class c
	where c.relnamespace::regnamespace::text in ('family', 'clerk', 'machine',
	'nightly') and c.relowner::regrole::text <> c.relnamespace::regnamespace::text
	|| '_view'$$, 'views belong to their audience');
select is_empty($$select p.oid::regprocedure, p.proowner::regrole from pg_proc p
	where p.pronamespace::regnamespace::text in ('api', 'guichet', 'shape',
	'family', 'clerk', 'machine', 'nightly') and p.proowner::regrole::text <> 'api'$$,
	'functions belong to api; owner has none');
select is_empty($$select p.oid::regprocedure from pg_proc p, aclexplode(
	coalesce(p.proacl, acldefault('f', p.proowner))) x
	where p.pronamespace::regnamespace::text in ('api', 'guichet')
	and x.grantee = 0$$, 'nothing is executable by everybody');
select is_empty($$select r, p.oid::regprocedure from unnest(t.connecting()) r,
	pg_proc p where p.pronamespace = 'guichet'::regnamespace
	and has_function_privilege(r, p.oid, 'execute')
	and (r, p.proname) not in (('family', 'canteen_monday'),
	('family', 'obstacle'), ('family', 'cancel_obstacle'),
	('family', 'day_state'),
	('family', 'surcharge_of'), ('family', 'contest_due'),
	('clerk', 'contest_due'), ('clerk', 'contest_silence'),
	('family', 'my_other_day'), ('family', 'my_prices'),
	('family', 'today'), ('family', 'procedure_in_force'),
	('family', 'phone_shown'), ('family', 'search_patterns'),
	('family', 'plain'), ('clerk', 'clerk_date'),
	('clerk', 'kitchen_date'), ('clerk', 'monday'),
	('clerk', 'clerk_household'), ('clerk', 'today'),
	('clerk', 'device_of'), ('clerk', 'plain'),
	('clerk', 'search_patterns'), ('family', 'my_line'),
	('clerk', 'search_homes'), ('clerk', 'mail_returned'),
	('family', 'day_price'), ('family', 'day_price_told'),
	('family', 'price_told'), ('clerk', 'tariff_faults'),
	('clerk', 'tariff_surcharged'),
	('clerk', 'price_of'), ('family', 'my_invoice'),
	('family', 'my_invoice_line'), ('family', 'invoice_line_told'),
	('clerk', 'invoice_line_told'),
	('clerk', 'arrears_found'), ('clerk', 'arrears_told'),
	('clerk', 'dunning_asked'),
	('clerk', 'my_services'), ('clerk', 'desk_ids'),
	('clerk', 'desk_in'), ('clerk', 'desk_known'),
	('clerk', 'desk_known_letter'), ('clerk', 'desk_list'),
	('clerk', 'desk_correctable'),
	('clerk', 'desk_part'),
	('clerk', 'desk_known_bulk'), ('clerk', 'desk_search'),
	('clerk', 'desk_search_people'), ('clerk', 'paper_chosen'),
	('clerk', 'civil'), ('clerk', 'add_months'),
	('family', 'my_child'), ('family', 'my_change'),
	('family', 'diet_day'), ('clerk', 'clerk_change'),
	('clerk', 'clerk_child'), ('family', 'my_payers'),
	('family', 'my_adults'), ('family', 'calendar_first'),
	('clerk', 'reference_shown'), ('clerk', 'request_near'),
	('clerk', 'merged_household'), ('clerk', 'merged_person'),
	('clerk', 'clerk_home'), ('clerk', 'clerk_child_now'),
	('family', 'proof_kind'), ('clerk', 'proof_kind'),
	('clerk', 'documents_held'),
	('family', 'school_name'), ('family', 'activity_label'),
	('clerk', 'school_name'), ('clerk', 'activity_label'),
	('family', 'wait_seen'), ('family', 'wait_values'),
	('clerk', 'wait_values'), ('clerk', 'wait_order'))$$,
	'helpers executable by a connecting role are these and no other');
select is_empty($$select r, p.oid::regprocedure from unnest(t.connecting()) r,
	pg_proc p where p.pronamespace = 'api'::regnamespace
	and has_function_privilege(r, p.oid, 'execute')
	and p.proname ~ '^(account_(add|link|password|disable|list)$|db_|clock_|rehearsal_)'$$,
	'the administrator''s functions are the owner''s');
select is_empty($$select p.oid::regprocedure from pg_proc p
	where p.pronamespace = 'api'::regnamespace and not exists (
	select from unnest(t.connecting() || 'owner'::text) r
	where has_function_privilege(r, p.oid, 'execute'))$$,
	'every api function is for somebody');
select is_empty($$select r, s from unnest(t.connecting() || array['public',
	'api']) r, unnest(array['public', 'shape', 'api', 'family', 'clerk',
	'machine', 'ext']) s where r <> 'api' and (r = 'public' and exists (select
	from pg_namespace n, aclexplode(n.nspacl) x where n.nspname = s
	and x.grantee = 0 and x.privilege_type = 'CREATE')
	or r <> 'public' and has_schema_privilege(case r when 'public' then 'family'
	else r end, s, 'create'))$$, 'connecting roles create nothing');
select is_empty($$select r from unnest(t.connecting()) r where
	has_database_privilege(r, current_database(), 'temporary, create')$$,
	'nor temporary tables');
select is_empty($$select r from unnest(t.connecting()) r
	where has_schema_privilege(r, 'guichet', 'usage')$$,
	'and the tables'' schema has no name for them');

select * from finish();
rollback;
