-- A draft of the canteen's tariff from September 2027 (number :draft), by Max the
-- service manager; Ada (182) is another.  After \ir childcare.sql.
\ir childcare.sql
insert into guichet.person (id, given, family) values (182, 'Ada', 'Autre');
insert into guichet.account (person, role, identifier, params, proof, created_at,
	password_at)
	select 182, 'manager', 'ada', a.params, repeat('0', 64), guichet.now(),
	    guichet.now() from guichet.account a where a.identifier = 'manager';
insert into guichet.session (digest, account, device, since, last_seen, expires)
	select sha256('ada'), a.id, 'Firefox', guichet.now(), guichet.now(),
	    guichet.now() + interval '1 hour'
	from guichet.account a where a.identifier = 'ada';
-- The draft that was made last, its version, and a call of a write upon it.
create function t.draft() returns bigint language sql as
	$$ select max(id) from guichet.tariff_version
	where author is not null $$;
create function t.version() returns integer language sql as
	$$ select version from guichet.tariff_version where id = t.draft() $$;
create function t.call(name text, args text, n integer) returns text
	language sql as $$ select format('select * from api.tariff_%s(%s, %s, %s%L)',
	name, t.draft(), t.version(), args || case when args <> '' then ', '
	else '' end, t.nonce(n)) $$;
create function t.write(name text, args text, n integer,
	who text default 'manager') returns text language sql as
	$$ select t.err(who, t.call(name, args, n)) $$;
select t.q('manager', format('select * from api.tariff_begin(%L, %L, %L)',
	'canteen', '2027-09-01', t.nonce(70))) \g /dev/null
