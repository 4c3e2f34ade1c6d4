-- What only the cluster's superuser can do, once per instance (one town, one
-- cluster): roles, their limits, extensions, and the database given to owner.
-- Run in the instance's database; may be run again at any time.
--
-- owner        owns the tables; `guichet db apply` connects as owner
-- api          owns the functions and the helpers of the policies
-- *_view       own the views of one audience
-- family, clerk, machine, file, nightly
--              the connecting roles: they execute and select, nothing else

do $$
declare
	name text;
begin
	foreach name in array array['api', 'family_view', 'clerk_view',
	    'machine_view', 'nightly_view'] loop
		if not exists (select from pg_roles where rolname = name) then
			execute format('create role %I nologin', name);
		end if;
	end loop;
	foreach name in array array['owner', 'family', 'clerk', 'machine',
	    'file', 'nightly'] loop
		if not exists (select from pg_roles where rolname = name) then
			execute format('create role %I login', name);
		end if;
	end loop;
	execute format('alter database %I owner to owner', current_database());
	execute format('revoke all on database %I from public',
	    current_database());
	execute format('grant connect on database %I to owner, family, clerk, '
	    'machine, file, nightly', current_database());
end
$$;

grant api, family_view, clerk_view, machine_view, nightly_view to owner;

-- Lock 2 s < statement 5 s < route 10 s < nginx 11 s (reliability.md 4).
-- Generic plans: planning a page's queries costs more than running them.  Pages
-- read a handful of rows that are in memory: a random page costs what another
-- does, and compiling is never worth it.
do $$
declare
	name text;
begin
	foreach name in array array['owner', 'family', 'clerk', 'machine',
	    'file', 'nightly'] loop
		execute format('alter role %I set timezone = %L', name,
		    'Europe/Paris');
		execute format('alter role %I set datestyle = %L', name,
		    'ISO, YMD');
		execute format('alter role %I set client_encoding = %L', name,
		    'UTF8');
	end loop;
	foreach name in array array['family', 'clerk', 'machine', 'file'] loop
		execute format('alter role %I set statement_timeout = %L', name,
		    '5s');
		execute format('alter role %I set lock_timeout = %L', name, '2s');
		execute format('alter role %I set '
		    'idle_in_transaction_session_timeout = %L', name, '10s');
		execute format('alter role %I set '
		    'client_connection_check_interval = %L', name, '2s');
		execute format('alter role %I set plan_cache_mode = %L', name,
		    'force_generic_plan');
		execute format('alter role %I set random_page_cost = %L', name,
		    '1.1');
		execute format('alter role %I set jit = off', name);
	end loop;
end
$$;

revoke create on schema public from public;
create schema if not exists ext;
grant usage on schema ext to public;
create extension if not exists unaccent schema ext;
create extension if not exists pg_trgm schema ext;
create extension if not exists btree_gist schema ext;
