-- The small town with more than the canteen (instead of \ir town.sql), and two
-- agents who work there.
--
--   centre    90 Le Moulin (zone A), for every school
--   around    morning 7:30 to 8:30, evening 16:30 to 17:30, at each school
--   leisure   wed Wednesday 8:00 to 12:00; trip, holidays 9:00 to 16:00, two
--             seats: both at the centre
--   cut-off   noon of the eve; wed and trip seven days before
--   enrolled  every child in everything; 50, 50, 200, 900 cents
--   accounts  attendant (Ana, 181), manager (Max, 180)
\ir town.sql

insert into guichet.school (id, name, zone, kind, rank)
	values (90, 'Le Moulin', 'A', 'centre', 90);
insert into guichet.activity_group (code, label, rank) values
	('around', 'Avant et après la classe', 5), ('leisure', 'Loisirs', 20);
insert into guichet.activity (code, label, grouped, slot, begins, ends, in_term,
	in_holidays, rank) values
	('morning', 'Matin', 'around', 'morning', '07:30', '08:30', true, false, 5),
	('evening', 'Soir', 'around', 'evening', '16:30', '17:30', true, false, 15),
	('wed', 'Mercredi', 'leisure', 'wed', '08:00', '12:00', true, false, 20),
	('trip', 'Vacances', 'leisure', 'trip', '09:00', '16:00', false, true, 21);
insert into guichet.service_rule (activity, school, weekdays, during) values
	('morning', null, '{1,2,4,5}', '[2026-09-01,)'),
	('evening', null, '{1,2,4,5}', '[2026-09-01,)'),
	('wed', 90, '{3}', '[2026-09-01,)'),
	('trip', 90, '{1,2,3,4,5}', '[2026-09-01,)');
insert into guichet.activity_site (activity, site, during) values
	('wed', 90, '[2026-09-01,)'), ('trip', 90, '[2026-09-01,)');
insert into guichet.capacity_rule (activity, school, capacity, during)
	values ('trip', 90, 2, '[2026-09-01,)');
insert into guichet.cutoff_rule (activity, action, kind, n, day_type, at,
	on_closed, during)
	select a, 'add', 'n_days', n, t, '12:00', 'keep', '[2026-09-01,)'
	from (values ('morning', 1, 'working_5'), ('evening', 1, 'working_5'),
	    ('wed', 7, 'calendar'), ('trip', 7, 'calendar')) x (a, n, t);
insert into guichet.tariff_version (id, activity, vote, during, cost)
	select 410 + n, a, 1, '[2026-09-01,2027-09-01)', 2000
	from unnest(array['morning', 'evening', 'wed', 'trip'])
	with ordinality x (a, n);
insert into guichet.tariff_bracket (tariff, quotient, price)
	select 410 + n, q, p from unnest(array[50, 50, 200, 900])
	with ordinality x (p, n), unnest(array['[0,)', null]::int8range[]) q;
insert into guichet.tariff_test (tariff, facts, price)
	select 410 + n, '(elementary,,,,,)', p from unnest(array[50, 50, 200, 900])
	with ordinality x (p, n);
select guichet.tariff_publish(410 + n) from generate_series(1, 4) n \g /dev/null
insert into guichet.enrolment (child, activity, during)
	select c, a, '[2026-09-01,2027-07-03)' from generate_series(111, 114) c,
	unnest(array['morning', 'wed']) a;
select guichet.calendar_build_all('2026-09-01', '2027-07-02') \g /dev/null

insert into guichet.person (id, given, family) values (180, 'Max', 'Doyen'),
	(181, 'Ana', 'Lopez');
insert into guichet.account (person, role, identifier, params, proof, created_at,
	password_at)
	select p, r, r, '$scrypt$ln=15,r=8,p=3$AAAAAAAAAAAAAAAAAAAAAA',
	    repeat('0', 64), guichet.now(), guichet.now()
	from (values (180, 'manager'), (181, 'attendant')) x (p, r);
insert into guichet.session (digest, account, device, since, last_seen, expires)
	select sha256(a.identifier::bytea), a.id, 'Firefox', guichet.now(),
	    guichet.now(), guichet.now() + interval '12 hours'
	from guichet.account a where a.person in (180, 181);
