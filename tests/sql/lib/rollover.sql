-- After \ir town.sql: a manager (Max, 180), an activity without days (morning),
-- and a school year to come.
--
--   Les Lilas (7) has ps (12), ms (15) and gs (13); its children go on to
--   Jules-Ferry (1), which has CP (11) and CE1-CE2 (14)
--   Louise-Michel (2) has CE1 (21), CE2 (22) and CM2 (24)
--   Tom (112) is in ps; Lea (111) and Zoe (113) in cp; Max (114) in CE1
--   Nina (115, home 201) and Omar (116, home 204: Max's brother) in gs; Paul
--   (117) in cm2; Rita (118) in the class of two levels; Sami (119), born 2024,
--   has no class
insert into guichet.person (id, given, family) values (180, 'Max', 'Doyen');
insert into guichet.account (person, role, identifier, params, proof, created_at,
	password_at) values (180, 'manager', 'manager',
	'$scrypt$ln=15,r=8,p=3$AAAAAAAAAAAAAAAAAAAAAA', repeat('0', 64),
	guichet.now(), guichet.now());
insert into guichet.session (digest, account, device, since, last_seen, expires)
	select sha256(a.identifier::bytea), a.id, 'Firefox', guichet.now(),
	    guichet.now(), guichet.now() + interval '12 hours'
	from guichet.account a where a.person = 180;
insert into guichet.activity_group (code, label, rank)
	values ('around', 'Avant et après la classe', 5);
insert into guichet.activity (code, label, grouped, slot, begins, ends, rank)
	values ('morning', 'Matin', 'around', 'morning', '07:30', '08:30', 5);
insert into guichet.enrolment (child, activity, during)
	values (111, 'morning', '[2026-09-01,2027-07-03)');
insert into guichet.school (id, name, zone, rank, next_school)
	values (7, 'Les Lilas', 'A', 7, 1);
update guichet.class set school = 7 where id = 12;
update guichet.class set level = case id when 11 then '{cp}'::text[]
	when 12 then '{ps}' else '{ce1}' end;
insert into guichet.class (id, school, year, name, age_group, level, rank) values
	(13, 7, '2026-2027', 'Grande section', 'nursery', '{gs}', 2),
	(14, 1, '2026-2027', 'CE1-CE2', 'elementary', '{ce1,ce2}', 3),
	(15, 7, '2026-2027', 'Moyenne section', 'nursery', '{ms}', 1),
	(22, 2, '2026-2027', 'CE2', 'elementary', '{ce2}', 2),
	(24, 2, '2026-2027', 'CM2', 'elementary', '{cm2}', 4);
select setval('guichet.class_id_seq', 1000) \g /dev/null
insert into guichet.person (id, given, family, born) values
	(115, 'Nina', 'Martin', '2021-02-01'), (116, 'Omar', 'Noir', '2021-03-01'),
	(117, 'Paul', 'Roux', '2016-03-01'), (118, 'Rita', 'Roux', '2019-03-01'),
	(119, 'Sami', 'Martin', '2024-03-01');
insert into guichet.household_member (household, person, kind, during) values
	(201, 115, 'child', '[2021-02-01,)'), (204, 116, 'child', '[2021-03-01,)'),
	(203, 117, 'child', '[2021-03-01,)'), (203, 118, 'child', '[2021-03-01,)'),
	(201, 119, 'child', '[2024-03-01,)');
insert into guichet.pupil (child, class, during) values
	(115, 13, '[2026-09-01,2027-07-03)'), (116, 13, '[2026-09-01,2027-07-03)'),
	(117, 24, '[2026-09-01,2027-07-03)'), (118, 14, '[2026-09-01,2027-07-03)');
-- Two rules that end with the year.
insert into guichet.capacity_rule (id, activity, school, capacity, during)
	values (902, 'canteen', 2, 80, '[2026-09-01,2027-07-03)');

-- Every table but what keeps the plan itself, what was answered and what was
-- said of it.
create function t.dump() returns jsonb language plpgsql as $$
declare
	c	name;
	its	text;
	all_of	jsonb := '{}';
begin
	for c in select r.relname from pg_class r
	    where r.relnamespace = 'guichet'::regnamespace and r.relkind = 'r'
	    and r.relname not in ('audit', 'once', 'message', 'session', 'clock',
		'job', 'rollover', 'rollover_class', 'rollover_line',
		'rollover_rule', 'rollover_made')
	loop
		execute format('select md5(coalesce(string_agg(x::text, ''|'' '
		    'order by x::text), '''')) from guichet.%I x', c) into its;
		all_of := all_of || jsonb_build_object(c, its);
	end loop;
	return all_of;
end $$;
-- The tables that two dumps differ in.
create function t.differ(a jsonb, b jsonb) returns text language sql
	return (select string_agg(k.key, ' ' order by k.key) from jsonb_each(a) k
	where b -> k.key is distinct from k.value);

-- The job of the plan, as the night's process does it.
create function t.job() returns bigint language plpgsql as $$
declare
	j bigint := (select max(x.id) from guichet.job x
	    where x.kind = 'rollover' and x.state = 'due');
begin
	if j is not null then
		for n in 1 .. 99 loop
			exit when (select ended::boolean from api.job_rollover(j));
		end loop;
		update guichet.job x set state = 'done' where x.id = j;
	end if;
	return j;
end $$;
create function t.make(n integer) returns text language plpgsql as $$
declare
	made text := t.q('manager', format('select id from api.rollover_make(
	''2027-09-01'', ''2027-10-15'', ''{canteen}'', %L)', t.nonce(n)));
begin
	perform t.job();
	return made;
end $$;
create function t.plan() returns bigint language sql
	return (select max(r.id) from guichet.rollover r);
create function t.act(act text, n integer) returns text language sql
	return format('select * from api.rollover_act(%s, %L, %s, %L)', t.plan(),
	act, (select r.version from guichet.rollover r where r.id = t.plan()),
	t.nonce(n));
-- 'class-N' of that class of today in the plan.
create function t.to(source bigint) returns text language sql
	return (select 'class-' || k.id from guichet.rollover_class k
	where k.rollover = t.plan() and k.source = $1);
create function t.decide(child bigint, choice text, reason text, n integer)
returns text language sql return format('select * from api.rollover_decide(%s,
	null, null, null, null, ''{c-%s}'', ''{%s}'', %L, %L)', t.plan(), child,
	choice, reason, t.nonce(n));
create function t.line(whom bigint) returns text language sql
	return (select concat_ws(' ', l.case, l.outcome, (select k.source
	from guichet.rollover_class k where k.id = l.target), l.change)
	from guichet.rollover_line l where l.rollover = t.plan()
	and l.child = whom);
-- Everything that waits for a person.
create function t.settle(n integer) returns text language plpgsql as $$
begin
	perform t.q('manager', t.decide(114, t.to(22), null, n));
	perform t.q('manager', t.decide(115, t.to(11), null, n + 1));
	perform t.q('manager', t.decide(116, t.to(11), null, n + 2));
	perform t.q('manager', t.decide(117, 'leaves', null, n + 3));
	perform t.q('manager', t.decide(118, t.to(22), null, n + 4));
	perform t.q('manager', t.decide(119, 'waits', null, n + 5));
	return (select string_agg(l.child::text, ' ')
	    from guichet.rollover_line l
	    where l.rollover = t.plan() and l.outcome is null);
end $$;
create function t.applied(n integer) returns text language plpgsql as $$
begin
	perform t.q('manager', t.act('check', n));
	perform t.q('manager', t.act('apply', n + 1));
	perform t.job();
	return (select r.state from guichet.rollover r where r.id = t.plan());
end $$;
