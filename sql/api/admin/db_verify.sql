-- What is wrong with the database as it stands: one row a problem, none when all
-- is well (guichet db verify).
set role api;

create function api.db_verify()
returns table (problem text)
stable language sql security definer
set search_path = pg_catalog, pg_temp
begin atomic
	select format('%s: constraint %s is not validated', c.conrelid::regclass,
	    c.conname)
	from pg_constraint c
	where c.connamespace = 'guichet'::regnamespace and not c.convalidated
	union all
	select format('index %s is invalid', i.indexrelid::regclass)
	from pg_index i join pg_class t on t.oid = i.indrelid
	where t.relnamespace = 'guichet'::regnamespace and not i.indisvalid
	union all
	select format('%s: a family is in it, and row-level security is off',
	    t.oid::regclass)
	from pg_class t
	where t.relnamespace = 'guichet'::regnamespace and t.relkind = 'r'
	and not t.relrowsecurity and exists (select from pg_attribute a
	    where a.attrelid = t.oid and a.attname in ('person', 'child',
		'adult', 'household', 'account') and not a.attisdropped)
	union all
	select format('function %s may be executed by everybody',
	    p.oid::regprocedure)
	from pg_proc p, aclexplode(coalesce(p.proacl,
	    acldefault('f', p.proowner))) x
	where p.pronamespace::regnamespace::text in ('api', 'guichet')
	and x.grantee = 0
	union all
	select format('function %s belongs to owner, whom no policy holds',
	    p.oid::regprocedure)
	from pg_proc p
	where p.pronamespace::regnamespace::text in ('api', 'guichet')
	and pg_get_userbyid(p.proowner) = 'owner'
	union all
	select format('role %s may create temporary tables', r.rolname)
	from pg_roles r
	where r.rolname in ('family', 'clerk', 'machine', 'nightly')
	and has_database_privilege(r.rolname, current_database(), 'temporary')
	union all
	select format('%s, school %s, %s: %s seats taken, %s bookings hold one',
	    d.activity, d.school, d.day, d.taken, coalesce(b.n, 0))
	from guichet.day_slot d
	left join (select activity, school, day, count(*) as n
	    from guichet.booking where takes group by 1, 2, 3) b
	on (b.activity, b.school, b.day) = (d.activity, d.school, d.day)
	where d.taken <> coalesce(b.n, 0)
	union all
	-- RULE: attendance-one-line
	select format('%s, school %s, %s, child %s: %s', f.activity, f.school,
	    f.day, f.child, f.fault) from guichet.attendance_faults() f
	union all
	select format('error %s: constraint %s does not exist', e.code, e.name)
	from guichet.constraint_error e
	where not exists (select from pg_constraint c
	    where c.connamespace = 'guichet'::regnamespace
	    and c.conname = e.name)
	and not exists (select from pg_class i
	    where i.relnamespace = 'guichet'::regnamespace
	    and i.relname = e.name);
end;

reset role;
