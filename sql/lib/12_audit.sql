-- The audit: plain inserts, never changed (a job seals them into the chain).  An
-- act that only a delegation allows names the absent agent too.
-- RULE: delegation-audited
set role api;

create or replace function guichet.note(action text, object text,
	reason text default null)
returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	insert into guichet.audit (at, person, role, action, object, reason,
	    on_behalf)
	select guichet.now(), m.person, session_user, action, object, reason,
	    m.on_behalf
	from guichet.me m;
end
$$;

-- RULE: audit-append-only
create or replace function guichet.append_only()
returns trigger
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
	raise exception using errcode = 'MU403',
		message = format('%s is append-only', tg_table_name),
		hint = 'forbidden';
end
$$;

reset role;

create or replace trigger audit_append_only
	before update or delete or truncate on guichet.audit
	for each statement execute function guichet.append_only();
