-- change_decide: a clerk accepts, refuses, asks.
-- RULE: family-change-waits
-- RULE: dated-facts
\ir ../lib/town.sql
\ir ../lib/change.sql
select plan(20);

create function t.decide(id integer, version integer, decision text,
	reason text, n integer) returns text language sql return format(
	'select * from api.change_decide(%s, %s, %L, %L, null, null, %L)', id, version,
	decision, reason, t.nonce(n));
select is(t.err('kitchen', t.decide(900, 1, 'accepted', null, 1)), 'MU403',
	'who may not write decides nothing');
select is(t.err('clerk', t.decide(900, 1, 'refused', ' ', 1)), 'MU521',
	'a refusal has its reason');
select is(t.err('clerk', t.decide(900, 1, 'lost', 'x', 1)), 'MU455',
	'one of three decisions');
-- RULE: change-proof
select is(t.err('clerk', t.decide(900, 1, 'accepted', null, 1)), 'MU586',
	'without a document, a word on the proof that was seen');
select is(t.q('clerk', t.decide(900, 1, 'accepted', 'Facture', 1)), '(900)',
	'accepted');
select is((select string_agg((address).line1 || ' ' || during || ' '
	|| (superseded_at is null), ', ' order by id)
	from guichet.household_address where household = 202),
	'2 rue du Four [2020-01-01,) false, 2 rue du Four [2020-01-01,2026-12-01) '
	'true, 8 rue Haute [2026-12-01,) true',
	'the old address until the day, the new one from it, nothing overwritten');
select is((select row(source, recorded_by)::text from guichet.household_address
	where (address).line1 = '8 rue Haute'), '(proof,106)', 'who and why');
select is((select row(kind, recipient, object)::text from guichet.message),
	'(family-change-decided,claire@exemple.fr,900)', 'who asked is told');
select is(t.q('clerk', t.decide(900, 1, 'accepted', 'Facture', 1)), '(900)',
	'the same form twice');
select is((select count(*) from guichet.message), 1::bigint, 'tells once');
select is(t.err('clerk', t.decide(900, 1, 'refused', 'Non', 2)), 'MU409',
	'another decision of the same page is refused');
select t.q('clerk', t.decide(901, 1, 'accepted', 'CAF', 3)) \g /dev/null
select is((select row(value, during, month, source)::text from guichet.quotient
	where household = 202), '(64000,"[2026-12-01,)",2026-11-01,caf)',
	'an accepted quotient counts from the next month');
select t.q('clerk', t.decide(902, 1, 'accepted', 'Livret', 4)) \g /dev/null
select is((select born from guichet.person where id = 113),
	date '2018-07-02', 'an accepted birth too');
select is((select born from guichet.person_past where person = 113),
	date '2018-07-01', 'and what it was stays known');
select is((select string_agg(person::text, ',' order by person)
	from guichet.message where kind = 'family-change-told'), '103,104',
	'both parents are told of a child''s fact');
select is((select count(*) from guichet.audit where action = 'family-accepted'
	and before is not null), 3::bigint, 'each noted with digests');
select is(t.err('clerk', t.decide(999, 1, 'accepted', null, 9)), 'MU404',
	'no such change');

-- With its proof.
-- RULE: change-proof
insert into guichet.family_change (id, fact, household, old, proposed, from_day,
	person, created_at) values (910, 'address', 203, '{}', '{"line1":
	"1 quai Neuf", "postcode": "99123", "town": "Valbrune"}', '2026-12-01',
	105, guichet.now());
insert into guichet.document (id, owner, kind, label, name, type, bytes, digest,
	state, received_at) values (77, 105, 'address-proof', 'address-proof',
	'a.pdf', 'application/pdf', 12, sha256('a'), 'scanned', guichet.now()),
	(78, 105, 'address-proof', 'address-proof', 'b.pdf', 'application/pdf',
	12, sha256('b'), 'refused', guichet.now());
insert into guichet.family_change_document values (910, 77), (910, 78);
select t.q('clerk', format('select * from api.change_decide(910, 1, ''accepted'',
	null, ''2026-10-31'', ''2027-01-31'', %L)', t.nonce(10))) \g /dev/null
select results_eq('select state::text, seen_by, seen_at, valid, purge_on
	from guichet.document where id = 77', $$values ('accepted', 106::bigint,
	guichet.now(), '[2026-10-31,2027-02-01)'::daterange,
	date '2027-02-16')$$, 'the document is accepted with it, seen on, by');
select is((select document from guichet.household_address where household = 203
	and superseded_at is null and document is not null), 77::bigint,
	'and the fact says which one proves it');
select is((select state::text from guichet.document where id = 78), 'refused',
	'what was refused stays so');

select * from finish();
rollback;
