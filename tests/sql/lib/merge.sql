-- For the tests of merges (after town.sql): a second file of Lea, of Anne, and
-- of the Martins' home, as the counter and two parents make them.
--   121  Lea Martin, the same birth date, in home 205 with Anne's double
--   122  Annie-less double of Anne: "ANNE  MARTIN", no account, home 205
--   205  "A. Martin", the same address
insert into guichet.person (id, given, family, born, email, phone) values
	(121, 'Lea', 'Martin', '2018-03-01', null, null),
	(122, 'Anne', 'Martin-Blanc', '1985-01-01', 'anne.b@exemple.fr',
	    '+33600000001');
insert into guichet.household (id, label) values (205, 'A. Martin');
insert into guichet.household_member (household, person, kind, during) values
	(205, 122, 'adult', '[2020-01-01,)'), (205, 121, 'child', '[2020-01-01,)');
insert into guichet.household_address (household, during, address) values
	(205, '[2020-01-01,)', row('1 rue du four', null, '99123', 'Valbrune'));
insert into guichet.quotient (household, during, value, month, source)
values (205, '[2026-03-01,2027-03-01)', 50000, '2026-03-01', 'caf');
insert into guichet.parent_link (child, adult, authority, during)
	values (121, 122, 'full', '[2018-03-01,)');
insert into guichet.pupil (child, class, during)
	values (121, 12, '[2026-09-01,2027-07-03)');
insert into guichet.diet_choice (child, diet, during) values
	(111, 'no-pork', '[2026-10-01,)'), (121, 'no-meat', '[2026-09-01,)');
insert into guichet.enrolment (child, activity, during)
	values (121, 'canteen', '[2026-09-01,2027-07-03)');
insert into guichet.authorised_pickup (child, name, relation, during)
	values (121, 'Rose', 'grandparent', '[2026-09-01,)');
insert into guichet.emergency_contact (child, name, phone, relation, during)
	values (121, 'Paul', '+33600000002', 'neighbour', '[2026-09-01,)');
insert into guichet.pickup_prohibition (child, name, decision, during)
	values (121, 'Marc', 'JAF 1', '[2026-09-01,)');
insert into guichet.person_code (person, digest, made_by, made_at, expires)
	values (122, sha256('x'), 106, guichet.now(), guichet.now() + '1 day'::interval);
insert into guichet.person_preference (person, paper, at)
	values (122, true, guichet.now());
insert into guichet.document (owner, subject, label, name, type, bytes, digest,
	state, received_at) values (122, 121, 'Livret', 'l.pdf',
	'application/pdf', 9, sha256('l'), 'scanned', guichet.now());
insert into guichet.family_change (fact, household, old, proposed, from_day,
	person, created_at) values ('address', 205, '{}', '{"town": "X"}',
	'2026-12-01', 122, guichet.now());
insert into guichet.family_event (child, fact, at, actor)
	values (121, 'diet', guichet.now(), 122);
insert into guichet.booking (child, activity, school, day, slot, payer, price,
	booked_by, booked_at) values
	(121, 'canteen', 1, '2026-11-23', 'noon', 205, 330, 122, guichet.now()),
	(121, 'canteen', 1, '2026-11-24', 'noon', 205, 330, 122, guichet.now()),
	(111, 'canteen', 1, '2026-11-24', 'noon', 201, 100, 101, guichet.now());

-- Every table but what a merge leaves on purpose: the audit, its own lines, what
-- was answered, what was mailed, and the life of a request.
create function t.dump() returns jsonb language plpgsql as $$
declare
	c	name;
	its	text;
	all_of	jsonb := '{}';
begin
	for c in select r.relname from pg_class r
	    where r.relnamespace = 'guichet'::regnamespace and r.relkind = 'r'
	    and r.relname not in ('audit', 'merge', 'merge_move', 'merge_near',
		'once', 'message', 'request_event', 'session', 'clock')
	loop
		execute format('select md5(coalesce(string_agg(w::text, ''|'' '
		    'order by w::text), '''')) from (select to_jsonb(x) %s '
		    'from guichet.%I x) w', case c when 'request'
		    then '- ''version''' else '' end, c) into its;
		all_of := all_of || jsonb_build_object(c, its);
	end loop;
	return all_of;
end $$;
-- The tables that two dumps differ in.
create function t.differ(a jsonb, b jsonb) returns text language sql
	return (select string_agg(k.key, ' ' order by k.key) from jsonb_each(a) k
	where b -> k.key is distinct from k.value);

create function t.shown(kind text, kept bigint, gone bigint) returns text
	language sql return guichet.merge_state(kind, kept, gone);
create function t.merge(kind text, kept bigint, gone bigint, take text, n integer)
	returns text language sql return format('select * from
	api.merge_make(%L, %s, %s, %L, %L, %L)', kind, kept, gone,
	t.shown(kind, kept, gone), take, t.nonce(n));
create function t.last() returns bigint language sql
	return (select max(m.id) from guichet.merge m);
create function t.undo(id bigint, n integer) returns text language sql
	return format('select * from api.merge_undo(%s, %L)', id, t.nonce(n));
