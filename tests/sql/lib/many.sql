-- Many families beside the small town (\ir town.sql first): :families homes of
-- two adults and two children, everyone at school 3 to 6, each child with
-- :bookings canteen days.  Ids: adults 10000 + 2n, children 1000000 + 2n, home
-- 10000 + n.  For the guards on plans and for measures.
insert into guichet.school (id, name, zone, rank)
	select n, 'École ' || n, 'A', n from generate_series(3, 6) n;
insert into guichet.class (id, school, year, name, age_group)
	select s * 100 + c, s, '2026-2027', 'Classe ' || c, case when c < 4
	    then 'nursery' else 'elementary' end
	from generate_series(3, 6) s, generate_series(1, 10) c;
insert into guichet.household (id, label)
	select 10000 + n, 'Foyer ' || n from generate_series(1, :families) n;
insert into guichet.person (id, given, family, born)
	select 10000 + 2 * n + k, 'Adulte' || k, 'Famille' || n, '1985-01-01'
	from generate_series(1, :families) n, generate_series(0, 1) k
	union all
	select 1000000 + 2 * n + k, 'Enfant' || k, 'Famille' || n,
	    date '2016-01-01' + n % 1500 from generate_series(1, :families) n,
	generate_series(0, 1) k;
insert into guichet.household_member (household, person, kind, during)
	select 10000 + n, 10000 + 2 * n + k, 'adult', '[2015-01-01,)'::daterange
	from generate_series(1, :families) n, generate_series(0, 1) k
	union all
	select 10000 + n, 1000000 + 2 * n + k, 'child', '[2016-01-01,)'
	from generate_series(1, :families) n, generate_series(0, 1) k;
insert into guichet.quotient (id, household, during, value, month, source)
	select 10000 + n, 10000 + n, '[2026-01-01,2027-02-01)', (n * 7919) % 250000,
	    '2026-01-01', 'caf' from generate_series(1, :families) n
	where n % 10 <> 0;
insert into guichet.parent_link (child, adult, authority, during)
	select 1000000 + 2 * n + k, 10000 + 2 * n + a, 'full', '[2016-01-01,)'
	from generate_series(1, :families) n, generate_series(0, 1) k,
	generate_series(0, 1) a;
insert into guichet.pupil (child, class, during)
	select 1000000 + 2 * n + k, (3 + n % 4) * 100 + 1 + (n / 4 + k) % 10,
	    '[2026-09-01,2027-07-03)'
	from generate_series(1, :families) n, generate_series(0, 1) k;
insert into guichet.diet_choice (child, diet, during)
	select 1000000 + 2 * n, 'no-pork', '[2026-09-01,)'
	from generate_series(1, :families) n;
insert into guichet.enrolment (child, activity, during)
	select 1000000 + 2 * n + k, 'canteen', '[2026-09-01,2027-07-03)'
	from generate_series(1, :families) n, generate_series(0, 1) k;
select guichet.calendar_build_all('2026-09-01', '2027-07-02') \g /dev/null
insert into guichet.booking (child, activity, school, day, slot, payer, price,
	tariff, custody, booked_by, booked_at)
	select 1000000 + 2 * n + k, 'canteen', 3 + n % 4, d.day, 'noon', 10000 + n,
	    330, 401, 'one-household', 10000 + 2 * n, guichet.now()
	from generate_series(1, :families) n, generate_series(0, 1) k,
	lateral (select s.day from guichet.day_slot s where s.school = 3 + n % 4
	    and s.activity = 'canteen' and s.because is null
	    and s.day >= date '2026-11-09' order by s.day limit :bookings) d;
insert into guichet.booking_share (booking, n, payer, share)
	select b.id, 1, b.payer, 500 from guichet.booking b
	where b.child >= 1000000;
insert into guichet.booking_pattern (child, activity, adult, weeks, anchor, days,
	during)
	select 1000000 + 2 * n + k, 'canteen', 10000 + 2 * n, 1, '2026-08-31',
	    '{1,2}', '[2026-09-01,2027-07-03)'
	from generate_series(1, :families) n, generate_series(0, 1) k;
insert into guichet.once (person, nonce, function, request, at)
	select 10000 + 2 * n, lpad(n::text, 22, 'm'), 'canteen_save', '', guichet.now()
	from generate_series(1, :families) n;
insert into guichet.once_line (person, nonce, n, child, activity, day, change,
	outcome)
	select 10000 + 2 * n, lpad(n::text, 22, 'm'), 1, 1000000 + 2 * n, 'canteen',
	'2026-11-09', 'add', 'done' from generate_series(1, :families) n;
insert into guichet.household_address (household, during, address)
	select 10000 + n, '[2015-01-01,)', row(n || ' rue du Four', null,
	    '99123', 'Valbrune')::shape.address
	from generate_series(1, :families) n;
insert into guichet.authorised_pickup (child, name, relation, during)
	select 1000000 + 2 * n, 'Grand-mère ' || n, 'grandparent',
	    '[2026-01-01,)' from generate_series(1, :families) n;
insert into guichet.emergency_contact (child, name, phone, relation, during)
	select 1000000 + 2 * n, 'Voisin ' || n, '+33399980000', 'neighbour',
	    '[2026-01-01,)' from generate_series(1, :families) n;
insert into guichet.family_event (child, fact, at)
	select 1000000 + 2 * n, 'diet', guichet.now()
	from generate_series(1, :families) n;
insert into guichet.family_change (fact, household, old, proposed, from_day,
	person, created_at)
	select 'quotient', 10000 + n, '{}', '{"value": "64000"}', '2026-11-18',
	    10000 + 2 * n, guichet.now() from generate_series(1, :families) n;
with made as (
	insert into guichet.document (owner, kind, label, name, type, bytes,
	    digest, state, received_at)
	select c.person, 'quotient-proof', 'quotient-proof', 'a.pdf',
	    'application/pdf', 12, sha256('a'), 'scanned', guichet.now()
	from guichet.family_change c returning id, owner)
insert into guichet.family_change_document (change, document)
	select c.id, m.id from guichet.family_change c
	join made m on m.owner = c.person;
insert into guichet.care_plan (child, during, meal_mode, protocol, steps,
	signatories, signed_on, state, recorded_at)
	select 1000000 + 2 * n, '[2026-09-01,2027-07-03)', 'adapted', 'box',
	    'box', 'Médecin', '2026-09-01', 'active', guichet.now()
	from generate_series(1, :families) n;
insert into guichet.care_plan_read (child, at, by_town)
	select 1000000 + 2 * n, guichet.now(), true
	from generate_series(1, :families) n;
insert into guichet.custody_rule (child, layer, kind, first, during, source)
	select 1000000 + 2 * n, 1, 'sole', 10000 + 2 * n, '[2026-01-01,)',
	    'judgment' from generate_series(1, :families) n;
insert into guichet.custody_share (child, first, second, share, during, source)
	select 1000000 + 2 * n, 10000 + 2 * n, 103, 500, '[2026-01-01,)', 'judgment'
	from generate_series(1, :families) n;
insert into guichet.booking_suggestion (child, activity, day, suggested_by,
	suggested_at)
	select 1000000 + 2 * n, 'canteen', '2026-11-24', 10000 + 2 * n,
	    guichet.now() from generate_series(1, :families) n;
insert into guichet.calendar_feed (person, digest, made_at)
	select 10000 + 2 * n, sha256(int4send(n)), guichet.now()
	from generate_series(1, :families) n;
insert into guichet.service (code, name) values ('many', 'Service');
insert into guichet.procedure (code, service) values ('many', 'many');
insert into guichet.procedure_revision (id, procedure, number, state, title,
	created_at)
	values (990, 'many', 1, 'published', 'Démarche', guichet.now());
insert into guichet.request (id, reference, revision, procedure, service, state,
	applicant, created_at, saved_at, received_at)
	select n, lpad(n::text, 10, '0'), 990, 'many', 'many', 'submitted',
	10000 + 2 * n, guichet.now(), guichet.now(), guichet.now()
	from generate_series(1, :families) n;
insert into guichet.request_piece (request, code, label)
	select n, 'piece', 'Pièce' from generate_series(1, :families) n;
insert into guichet.request_message (request, at, from_town, body)
	select n, guichet.now(), true, 'Bonjour'
	from generate_series(1, :families) n;
insert into guichet.request_value (request, field, value)
	select n, 'field', 'x' from generate_series(1, :families) n;
insert into guichet.request_event (request, at, kind)
	select n, guichet.now(), 'created' from generate_series(1, :families) n;
insert into guichet.receipt (request, kind, issued_at, received_at, reference,
	title, service, service_email, service_phone, silence, silence_basis)
	select n, 'acknowledgement', guichet.now(), guichet.now(), n::text, 't',
	    's', 's@exemple.fr', '01', 'none', 'x'
	from generate_series(1, :families) n;
insert into guichet.letter (request, kind, state, author, made_at, left_at,
	name, reference, title, received_at, agent, service)
	select n, 'granted', 'sent', 106, guichet.now(), guichet.now(),
	    row('A', 'B')::shape.person, n::text, 't', guichet.now(),
	    row('C', 'D')::shape.person, 's'
	from generate_series(1, :families) n;
insert into guichet.person_past (person, given, family, until_at)
	select 10000 + 2 * n, 'Avant', 'Famille' || n, guichet.now()
	from generate_series(1, :families) n;
insert into guichet.account (person, role, identifier, params, proof, created_at,
	password_at)
	select 10000 + 2 * n, 'family', 'adult' || n,
	    '$scrypt$ln=15,r=8,p=3$AAAAAAAAAAAAAAAAAAAAAA', repeat('0', 64),
	    guichet.now(), guichet.now()
	from generate_series(1, :families) n;
insert into guichet.session (digest, account, device, since, last_seen, expires)
	select sha256(a.identifier::bytea), a.id, 'Firefox', guichet.now(),
	    guichet.now(), guichet.now() + interval '12 hours'
	from guichet.account a where a.identifier like 'adult%';
-- A closed day of each first child, contested.
insert into guichet.absence_kind (id, code, label, effect, during)
	values (990, 'many', 'Maladie', 'free', '[2026-01-01,)');
insert into guichet.absence (child, during, kind, recorded_by)
	select 1000000 + 2 * n, '[2026-11-09,2026-11-10)', 990, 10000 + 2 * n
	from generate_series(1, :families) n;
insert into guichet.attendance (id, child, activity, school, day, mark, marked_by,
	marked_at)
	select 1000000 + n, 1000000 + 2 * n, 'canteen', 3 + n % 4, '2026-11-09',
	    'absent', 106, guichet.now() from generate_series(1, :families) n;
insert into guichet.slot_closing (id, activity, school, day, closed_by, closed_at,
	expected, present, absent, unbooked)
	select 990 + s, 'canteen', 3 + s, '2026-11-09', 106, guichet.now(), 0, 0,
	    0, 0 from generate_series(0, 3) s;
insert into guichet.attendance_line (id, attendance, closing, child, activity,
	day, mark, payer, base, price, tariff, made_at)
	select 1000000 + n, 1000000 + n, 990 + n % 4, 1000000 + 2 * n, 'canteen',
	    '2026-11-09', 'absent', 10000 + n, 330, 330, 401, guichet.now()
	from generate_series(1, :families) n;
insert into guichet.attendance_share (line, n, payer, share)
	select 1000000 + n, 1, 10000 + n, 500 from generate_series(1, :families) n;
insert into guichet.contest (line, child, opened_by, opened_at, body)
	select 1000000 + n, 1000000 + 2 * n, 10000 + 2 * n, guichet.now(), 'Non'
	from generate_series(1, :families) n;
-- Each home is billed that day, and a small sum of it is put off.
insert into guichet.campaign (id, regie, during, state, made_at, digest,
	approved_at, issue_day, due_day, published_at)
	select 990, r.id, '[2026-11-01,2026-12-01)', 'final', guichet.now(),
	    sha256('draft'), guichet.now(), '2026-11-10', '2026-12-10',
	    guichet.now() from guichet.regie r order by r.id limit 1;
insert into guichet.invoice (id, campaign, regie, payer, total, lines)
	select 1000000 + n, 990, c.regie, 10000 + n, 330, 1
	from generate_series(1, :families) n, guichet.campaign c
	where c.id = 990;
insert into guichet.invoice_line (id, invoice, n, payer, line, child, activity,
	day, mark, custody, tariff, base, price)
	select 1000000 + n, 1000000 + n, 1, 10000 + n, 1000000 + n,
	    1000000 + 2 * n, 'canteen', '2026-11-09', 'absent', 'one-household',
	    401, 330, 330 from generate_series(1, :families) n;
update guichet.invoice set state = 'issued', year = 2026, serial = id - 1000000,
	number = 'P2026-' || id, issue_day = '2026-11-10', due_day = '2026-12-10',
	issued_at = guichet.now(), published_at = guichet.now()
	where campaign = 990;
insert into guichet.dunning (id, regie, payer, step, at)
	select i.id, i.regie, i.payer, 'reminder-1', guichet.now()
	from guichet.invoice i where i.payer > 10000;
insert into guichet.dunning_invoice (dunning, invoice, payer, step, owed)
	select i.id, i.id, i.payer, 'reminder-1', 100
	from guichet.invoice i where i.payer > 10000;
insert into guichet.payment_delay (regie, payer, until, reason, made_by, made_at)
	select distinct i.regie, i.payer, date '2027-07-01', 'En deux fois',
	10000 + 2 * (i.payer - 10000), guichet.now()
	from guichet.invoice i where i.payer > 10000;
insert into guichet.campaign_fault (campaign, fault, key, payer, amount)
	select 990, 'carried', n::text, 10000 + n, 330
	from generate_series(1, :families) n;
