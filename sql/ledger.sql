-- Second script of `guichet db apply`: which migrations have run.  The runner
-- asks api.db_status(), runs each file of migrate/ that is not in it, in the
-- order of their names, and reports each by api.db_migrated().

create table if not exists guichet.migration (
	name		text not null,
	checksum	text not null,
	at		timestamptz not null default transaction_timestamp(),
	constraint migration_pkey primary key (name),
	constraint migration_name check (name ~ '^[0-9]{4}_[a-z0-9_]+[.]sql$'),
	constraint migration_checksum check (checksum ~ '^[0-9a-f]{64}$')
);
grant select, insert on guichet.migration to api;
grant select on guichet.migration to machine_view;

set role api;

-- Migrations that have run, oldest first.
create function api.db_status()
returns table (name text, checksum text, at timestamptz)
stable language sql security definer
set search_path = pg_catalog, pg_temp
begin atomic
	select m.name, m.checksum, m.at from guichet.migration m order by m.name;
end;

-- Records that a migration has run; the same name twice is refused.
create function api.db_migrated(name text, checksum text)
returns table (recorded text)
language sql security definer
set search_path = pg_catalog, pg_temp
begin atomic
	insert into guichet.migration (name, checksum)
	values ($1, $2) returning migration.name;
end;

grant usage on schema api to owner;
grant execute on function api.db_status(), api.db_migrated(text, text)
	to owner;

reset role;
