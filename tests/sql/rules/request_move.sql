-- A request's life: made, moved, sent, effective.
-- RULE: request-steps
-- RULE: request-keep
-- RULE: ack-every-send
-- RULE: ack-content
-- RULE: missing-list
-- RULE: date-proof
-- RULE: silence-two-months
-- RULE: forward-competent
-- RULE: ack-address
-- RULE: canteen-enrolment
\ir ../lib/town.sql
\ir ../lib/request.sql
select no_plan();

create table t.r (name text primary key, id bigint);
insert into t.r select 'a', t.draft(101, 901);
create function t.id(n text) returns bigint language sql return
	(select r.id from t.r r where r.name = n);

select matches(t.ref(t.id('a')), '^[0-9]{10}$', 'a draft has ten digits');
select is((select expires_at from guichet.request where id = t.id('a')),
	guichet.now() + interval '30 days', 'and ends with the days of its procedure');
select is((select string_agg(code, ' ' order by code) from
	guichet.request_piece where request = t.id('a')), 'photo proof',
	'the pieces are those of the procedure');
set local session_replication_role = replica;
update guichet.procedure_revision set state = 'superseded' where id = 904;
set local session_replication_role = origin;
select is(t.err('select guichet.request_new(904, null, ''online'')'), 'MU404',
	'no draft begins on a revision that is not published');
-- What is published does not change: another such revision, made by the back door.
set local session_replication_role = replica;
update guichet.procedure_revision set state = 'published' where id = 904;
update guichet.procedure_piece set when_field = 'menu', when_value = 'other'
	where code = 'photo' and revision = 901;
set local session_replication_role = origin;
select guichet.request_pieces(t.id('a')) \g /dev/null
select is((select string_agg(code, ' ' order by code) from
	guichet.request_piece where request = t.id('a')), 'proof',
	'a piece that depends on an answer waits for it');
insert into guichet.request_value (request, field, value)
	values (t.id('a'), 'menu', 'other');
select guichet.request_pieces(t.id('a')) \g /dev/null
select is((select string_agg(code, ' ' order by code) from
	guichet.request_piece where request = t.id('a')), 'photo proof',
	'and comes with it');

-- Sent complete.
select t.give(t.id('a'), 'proof') \g /dev/null
select is(t.err('select guichet.request_submit(0)'), 'MU404', 'no such request');
select guichet.request_submit(t.id('a')) \g /dev/null
select results_eq(format($$select state::text, received_at, seized_at,
	complete_at, silence::text, silence_on, target_on, expires_at, version
	from guichet.request where id = %s$$, t.id('a')),
	$$values ('submitted', guichet.now(), guichet.now(), guichet.now(),
	'accept', '2027-01-18'::date, '2026-12-08'::date, null::timestamptz,
	2)$$, 'sent: received now, complete, accepted in two months');
select results_eq(format($$select title, service, (service_address).town,
	service_email, service_phone, silence::text, silence_on, silence_basis,
	attestation, appeal_court, body, answer_by, received_at
	from guichet.receipt where request = %s$$, t.id('a')),
	$$values ('Menu de la cantine', 'Service scolaire', 'Valbrune',
	'scolaire@exemple.fr', '+33199001234', 'accept', '2027-01-18'::date,
	'CRPA L231-1', 'Vous pourrez demander une attestation.', null::text,
	'Merci de votre demande.', null::date, guichet.now())$$,
	'the receipt has every field');
select results_eq(format($$select p.label, p.missing, p.name, p.bytes::bigint,
	p.digest from guichet.receipt_piece p join guichet.receipt r
	on r.id = p.receipt where r.request = %s$$, t.id('a')),
	$$values ('Justificatif de domicile', false, 'proof.pdf', 12345::bigint,
	encode(sha256('x'), 'hex'))$$, 'and the piece with its size and digest');
select results_eq($$select kind, recipient, state::text from guichet.message$$,
	$$values ('receipt', 'a@exemple.fr', 'due')$$,
	'one mail goes to the address that was used');
select is(t.err(format('select guichet.request_submit(%s)', t.id('a'))),
	'MU409', 'a request is sent once');
select is((select count(*) from guichet.receipt), 1::bigint, 'with one receipt');

-- Sent without its piece.
insert into t.r select 'b', t.draft(101, 902);
select guichet.request_submit(t.id('b')) \g /dev/null
select results_eq(format($$select silence_on, answer_by, appeal_informal,
	appeal_court, attestation from guichet.receipt where request = %s$$,
	t.id('b')), $$values ('2027-02-17'::date, '2026-12-18'::date,
	'Recours auprès du maire, deux mois.',
	'Tribunal administratif de Grandville, deux mois.', null::text)$$,
	'rejection: the appeals; the missing piece suspends by its thirty days');
select results_eq(format($$select label, required_by from guichet.receipt_piece
	join guichet.receipt r on r.id = receipt where missing and request = %s$$,
	t.id('b')), $$values ('Justificatif de domicile',
	'Code de l''éducation L131-5')$$,
	'only the piece that a text requires is called missing');
select is((select complete_at from guichet.request where id = t.id('b')), null,
	'it is not complete');
insert into t.r select 'c', t.draft(105, 901);
select guichet.request_submit(t.id('c')) \g /dev/null
select is((select q.silence_on::text || ' ' || r.silence_on from guichet.request q
	join guichet.receipt r on r.request = q.id where q.id = t.id('c')), null,
	'acceptance: no date while the piece is missing');
select is((select silence_on from guichet.receipt where request = t.id('c')),
	'2027-01-18', 'and its receipt says the date if it were complete');
-- An empty legal field refuses the whole sending.
insert into t.r select 'd', t.draft(101, 901);
set local session_replication_role = replica;
update guichet.procedure_revision set attestation = '' where id = 901;
set local session_replication_role = origin;
select is(t.err(format('select guichet.request_submit(%s)', t.id('d'))),
	'23514', 'a receipt with an empty legal field is refused');
set local session_replication_role = replica;
update guichet.procedure_revision set attestation = 'x' where id = 901;
set local session_replication_role = origin;
select is((select state::text from guichet.request where id = t.id('d')), 'draft',
	'and nothing was sent');
select guichet.request_submit(t.id('d'), '2026-11-02 10:00+01') \g /dev/null
select results_eq(format($$select seized_at, received_at from guichet.request
	where id = %s$$, t.id('d')), $$values ('2026-11-02 10:00+01'::timestamptz,
	guichet.now())$$, 'both dates of a forwarded request are kept');

-- Steps.
select is(t.err(format($$select guichet.request_move(%s, 'closed', 'closed')$$,
	t.id('a'))), 'MU409', 'no step that the table does not name');
select guichet.request_move(t.id('a'), 'in-progress', 'taken') \g /dev/null
update guichet.request set decision = 'granted', decided_at = guichet.now()
	where id = t.id('a');
select guichet.request_move(t.id('a'), 'granted', 'granted') \g /dev/null
update guichet.enrolment set during = '[2026-09-01,2026-12-01)' where child = 111;
update guichet.procedure set code = code;
insert into guichet.procedure (code, service)
	values ('canteen-enrolment', 't-school') on conflict do nothing;
update guichet.request set procedure = 'canteen-enrolment' where id = t.id('a');
insert into guichet.request_value (request, field, value)
	values (t.id('a'), 'diet', 'no-pork');
select guichet.request_move(t.id('a'), 'notified', 'notified') \g /dev/null
select results_eq($$select during from guichet.enrolment where child = 111
	order by during$$, $$values ('[2026-09-01,2026-12-01)'::daterange),
	('[2026-12-01,2027-07-03)')$$,
	'a granted canteen request fills the rest of the year');
select results_eq($$select diet::text, during from guichet.diet_choice
	where child = 111 and superseded_at is null$$,
	$$values ('no-pork', '[2026-11-23,)'::daterange)$$,
	'and sets the menu from the first day that can be booked');
select guichet.request_effect(t.id('a')) \g /dev/null
select is((select count(*) from guichet.enrolment where child = 111), 2::bigint,
	'its effect comes once');
select guichet.diet_set(111, 'no-meat', '2027-01-04') \g /dev/null
select results_eq($$select diet::text, during from guichet.diet_choice
	where child = 111 and superseded_at is null order by during$$,
	$$values ('no-pork', '[2026-11-23,2027-01-04)'::daterange),
	('no-meat', '[2027-01-04,)')$$, 'a later menu ends the earlier one');
-- A group of activities says which procedure enrols in it.
insert into guichet.activity_group (code, label, procedure)
	values ('study', 'Étude', 'canteen-enrolment');
insert into guichet.activity (code, label, grouped, slot, begins, ends)
	values ('late', 'Étude longue', 'study', 'late', '17:00', '18:30');
update guichet.activity_group set procedure = null where code = 'canteen';
delete from guichet.enrolment where child = 111;
select guichet.request_effect(t.id('a')) \g /dev/null
select is((select string_agg(distinct activity, ' ') from guichet.enrolment
	where child = 111), 'late', 'a group says which procedure enrols in it');
select guichet.request_move(t.id('a'), 'closed', 'closed', false) \g /dev/null
select is((select purge_on from guichet.request where id = t.id('a')),
	'2027-11-18', 'closed: it is kept the months of its procedure');
select is((select string_agg(kind || case when citizen then '' else '*' end,
	' ' order by id) from guichet.request_event where request = t.id('a')),
	'created submitted receipt taken granted notified closed*',
	'its life is told in order');

select * from finish();
rollback;
