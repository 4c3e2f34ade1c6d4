-- The rows and helpers of the small town that town.sql describes.
create extension if not exists pgtap;

select api.rehearsal_mark(true) \g /dev/null
update guichet.clock
	set ahead = '2026-11-18 10:00 Europe/Paris' - transaction_timestamp();

insert into guichet.council_vote (id, number, day, title)
	values (1, '2026-41', '2026-06-22', 'Restauration scolaire');
insert into guichet.school_year (code, during) values
	('2025-2026', '[2025-09-01,2026-07-04)'),
	('2026-2027', '[2026-09-01,2027-07-03)');
insert into guichet.school_holiday (zone, name, during) values
	('A', 'all-saints', '[2025-10-18,2025-11-03)'),
	('A', 'all-saints', '[2026-10-17,2026-11-02)'),
	('A', 'christmas', '[2025-12-20,2026-01-05)'),
	('A', 'christmas', '[2026-12-19,2027-01-04)');
select guichet.public_holiday_fill(2024, 2028) \g /dev/null
insert into guichet.school (id, name, zone, rank) values
	(1, 'Jules-Ferry', 'A', 1), (2, 'Louise-Michel', 'A', 2);
insert into guichet.class (id, school, year, name, age_group, rank) values
	(11, 1, '2026-2027', 'CP', 'elementary', 1),
	(12, 1, '2026-2027', 'Petite section', 'nursery', 0),
	(21, 2, '2026-2027', 'CE1', 'elementary', 1);
insert into guichet.person (id, given, family, born, email) values
	(101, 'Anne', 'Martin', '1985-01-01', 'anne@exemple.fr'),
	(102, 'Bruno', 'Martin', '1984-01-01', 'anne@exemple.fr'),
	(103, 'Claire', 'Petit', '1986-01-01', 'claire@exemple.fr'),
	(104, 'David', 'Roux', '1983-01-01', 'david@exemple.fr'),
	(105, 'Eve', 'Noir', '1990-01-01', null),
	(106, 'Clara', 'Guichet', null, null),
	(107, 'Karim', 'Cuisine', null, null),
	(108, 'Alix', 'Admin', null, null),
	(111, 'Léa', 'Martin', '2018-03-01', null),
	(112, 'Tom', 'Martin', '2022-05-01', null),
	(113, 'Zoé', 'Petit-Roux', '2018-07-01', null),
	(114, 'Max', 'Noir', '2019-09-01', null);
insert into guichet.household (id, label) values (201, 'Anne et Bruno Martin'),
	(202, 'Claire Petit'), (203, 'David Roux'), (204, 'Eve Noir');
insert into guichet.household_member (household, person, kind, during) values
	(201, 101, 'adult', '[2015-01-01,)'), (201, 102, 'adult', '[2015-01-01,)'),
	(201, 111, 'child', '[2018-03-01,)'), (201, 112, 'child', '[2022-05-01,)'),
	(202, 103, 'adult', '[2020-01-01,)'), (203, 104, 'adult', '[2020-01-01,)'),
	(202, 113, 'child', '[2020-01-01,)'), (203, 113, 'child', '[2020-01-01,)'),
	(204, 105, 'adult', '[2019-01-01,)'), (204, 114, 'child', '[2019-09-01,)');
insert into guichet.household_address (household, during, address) values
	(201, '[2015-01-01,)', row('1 rue du Four', null, '99123', 'Valbrune')),
	(202, '[2020-01-01,)', row('2 rue du Four', null, '99123', 'Valbrune')),
	(203, '[2020-01-01,)', row('3 rue du Four', null, '99123', 'Valbrune'));
insert into guichet.quotient (id, household, during, value, month, source)
values (301, 201, '[2026-01-01,2027-02-01)', 62200, '2026-01-01', 'caf'),
	(303, 203, '[2026-01-01,2027-02-01)', 120000, '2026-01-01', 'caf');
insert into guichet.parent_link (child, adult, authority, during) values
	(111, 101, 'full', '[2018-03-01,)'), (111, 102, 'full', '[2018-03-01,)'),
	(112, 101, 'full', '[2022-05-01,)'), (112, 102, 'full', '[2022-05-01,)'),
	(113, 103, 'full', '[2018-07-01,)'), (113, 104, 'full', '[2018-07-01,)'),
	(114, 105, 'full', '[2019-09-01,)');
insert into guichet.pupil (child, class, during) values
	(111, 11, '[2026-09-01,2027-07-03)'), (112, 12, '[2026-09-01,2027-07-03)'),
	(113, 11, '[2026-09-01,2027-07-03)'), (114, 21, '[2026-09-01,2027-07-03)');
insert into guichet.diet_choice (child, diet, during) values
	(112, 'no-pork', '[2026-09-01,)');
insert into guichet.enrolment (child, activity, during)
	select t, 'canteen', '[2026-09-01,2027-07-03)'
	from unnest(array[111, 112, 113, 114]) t;
insert into guichet.service_rule (activity, weekdays, during)
	values ('canteen', '{1,2,4,5}', '[2025-09-01,)');
insert into guichet.capacity_rule (activity, school, capacity, during) values
	('canteen', 1, 100, '[2025-09-01,)');
insert into guichet.cutoff_rule (activity, action, weekdays, kind, weekday, at,
	during, vote)
	select 'canteen', a, w, 'weekday_table', d, '09:00', '[2025-09-01,)', 1
	from unnest(array['add', 'change', 'cancel']) a,
	(values ('{1,2}'::integer[], 5), ('{4,5}', 2)) as t (w, d);
insert into guichet.tariff_version (id, activity, vote, during, cost)
	values (401, 'canteen', 1, '[2026-09-01,2027-09-01)', 2000);
insert into guichet.tariff_bracket (tariff, quotient, price) values
	(401, '[0,623)', 100), (401, '[623,1001)', 330),
	(401, '[1001,1501)', 340), (401, '[1501,)', 350), (401, null, 360);
insert into guichet.tariff_test (tariff, quotient, facts, price)
	values (401, 62200, '(elementary,,,,,)', 100);
select guichet.tariff_publish(401) \g /dev/null
select guichet.calendar_build_all('2026-09-01', '2027-07-02') \g /dev/null

insert into guichet.account (person, role, identifier, params, proof, created_at,
	password_at)
	select p.id, case p.given when 'Clara' then 'clerk' when 'Karim' then
	    'kitchen' when 'Alix' then 'admin' else 'family' end,
	    case p.given when 'Clara' then 'clerk' when 'Karim' then 'kitchen'
	    when 'Alix' then 'admin' else lower(p.given) end,
	    '$scrypt$ln=15,r=8,p=3$AAAAAAAAAAAAAAAAAAAAAA', repeat('0', 64),
	    guichet.now(), guichet.now()
	from guichet.person p where p.id between 101 and 108;
insert into guichet.session (digest, account, device, since, last_seen, expires)
	select sha256(a.identifier::bytea), a.id, 'Firefox', guichet.now(),
	    guichet.now(), guichet.now() + interval '12 hours'
	from guichet.account a;

-- Helpers of the tests: they go with the rollback.
create schema t;

-- The session digest of that identifier.
create function t.digest(who text) returns text immutable language sql
	return encode(sha256(who::bytea), 'hex');
create function t.nonce(n integer) returns text immutable language sql
	return lpad(n::text, 22, 'n');
-- '111 2026-11-23' -> '111:canteen:2026-11-23'
create function t.slots(variadic what text[]) returns text[] immutable
	language sql return coalesce((select array_agg(regexp_replace(w, ' ',
	':canteen:')) from unnest(what) w), '{}');

-- Runs a query as that person's connecting role after api.open, and answers its
-- rows as text, one a line.  A null person is a stranger of the family pool.
create function t.q(who text, query text) returns text language plpgsql as $$
declare
	me text := current_setting('session_authorization');
	answer text;
begin
	-- Tests move the clock; nobody is signed out by that.
	update guichet.session s set last_seen = guichet.now(),
	    since = guichet.now(), expires = guichet.now() + interval '1 hour'
	where s.digest = sha256(who::bytea);
	perform set_config('session_authorization', coalesce((select r.audience
	    from guichet.account a join guichet.role r on r.code = a.role
	    where a.identifier = who), 'family'), true);
	perform from api.open(case when who is not null then
	    encode(sha256(who::bytea), 'hex') end, '/test', null,
	    case when who is null then 0 else 1 end, true, false);
	execute format('select string_agg(the_row::text, E''\n'') from (%s) the_row', query)
	    into answer;
	perform set_config('session_authorization', me, true);
	return answer;
end $$;

-- The SQLSTATE of the refusal that it ends in, null when it does not.
create function t.err(who text, query text) returns text language plpgsql as $$
begin
	perform t.q(who, query);
	return null;
exception when others then
	return sqlstate;
end $$;

-- The same, as the superuser: for functions of the owner.
create function t.err(query text) returns text language plpgsql as $$
begin
	execute query;
	return null;
exception when others then
	return sqlstate;
end $$;

-- A save of Anne's week, for what is not about saving.
create function t.save(who text, n integer, shown text[], wanted text[])
returns text language sql return t.q(who, format(
	'select * from api.canteen_save(%L, %L, %L, %L)',
	nullif(split_part((shown || wanted)[1], ':', 3), ''), shown, wanted, t.nonce(n)));
