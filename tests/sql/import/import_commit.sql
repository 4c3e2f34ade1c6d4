-- import_commit, job_import: made true, whole, once.
-- RULE: import-once
-- RULE: import-whole
-- RULE: import-newer-wins
\ir ../lib/town.sql
\ir ../lib/import.sql
select plan(21);

select t.begin(t.file(), 1) \g /dev/null
select is(t.ferr('kitchen', format('select * from api.import_commit(%s, %L)',
	t.import(), t.nonce(2))), 'MU403', 'not without the right');
select is(t.commit(3), '(' || t.import() || ')', 'asked');
select is(t.ferr('clerk', format('select * from api.import_commit(%s, %L)',
	t.import(), t.nonce(4))), 'MU575', 'and not twice');
select is(t.commit(3), '(' || t.import() || ')', 'sent twice it is one');
select is(t.work(), 'committed', 'the job writes it');

select is((select string_agg(h.label || ': ' || p.given || ' ' || m.kind, ', '
	order by p.given) from guichet.household h
	join guichet.household_member m on m.household = h.id
	join guichet.person p on p.id = m.person
	where h.label like '%DURAND'),
	'Paul et Julie DURAND: Jules child, Paul et Julie DURAND: Julie adult, '
	'Paul et Julie DURAND: Lise child, Paul et Julie DURAND: Paul adult',
	'a home, its adults and children');
select is((select string_agg(c.given || ' ' || a.given || ' ' || l.authority
	|| ' ' || l.source, ', ' order by c.given, a.given)
	from guichet.parent_link l join guichet.person c on c.id = l.child
	join guichet.person a on a.id = l.adult where c.family = 'DURAND'),
	'Jules Julie full import, Jules Paul full import, '
	'Lise Julie full import, Lise Paul full import', 'linked');
select is((select string_agg(p.given || ' ' || k.name, ', ' order by p.given)
	from guichet.pupil u join guichet.person p on p.id = u.child
	join guichet.class k on k.id = u.class
	where p.family = 'DURAND' and u.source = 'import'),
	'Jules CP, Lise Petite section', 'in their classes');
select is((select d.diet || ' ' || d.source from guichet.diet_choice d
	join guichet.person p on p.id = d.child where p.given = 'Jules'),
	'no-pork import', 'with their menus');
select is((select (address).line1 || ' ' || source from guichet.household_address
	where household not in (201, 202, 203)), '4 rue Haute import',
	'at their address');
select is((select email || ' ' || phone from guichet.person
	where given = 'Paul'), 'paul@exemple.fr +33612345678', 'and contacts');
select is((select count(*) from guichet.person where given = 'Zoé'),
	1::bigint, 'who may be one of ours waits for a clerk');
select is((select recorded_by from guichet.parent_link where source = 'import'
	limit 1), 106::bigint, 'under the name of who asked');
select is((select count(*) from guichet.audit where action = 'import-family'),
	1::bigint, 'each family written is in the journal');

-- The same file once more, then a mended one.
create table t.was as select (select count(*) from guichet.person) as people,
	(select count(*) from guichet.household_address) as facts;
select t.begin(t.file(), 5) \g /dev/null
select is(t.kinds(), '2 same, 3 same, 4 same, 5 duplicate twin:child-family',
	'the same file again changes nothing');
select is(t.ferr('clerk', format('select * from api.import_commit(%s, %L)',
	t.import(), t.nonce(6))), 'MU578', 'and there is nothing to write');

-- A clerk gives Paul another phone; the product moves them to another street.
update guichet.person set phone = '+33611111111' where given = 'Paul';
select t.again(array(select replace(l, '4 rue Haute', '9 rue Basse')
	from unnest(t.file()) l), 7) \g /dev/null
select is(t.kinds(), '2 changed change:address, 3 same, 4 same, '
	'5 duplicate twin:child-family', 'what guichet was told since stands');
select t.commit(8) \g /dev/null
select t.work() \g /dev/null
select is((select string_agg((a.address).line1 || ' ' || (a.superseded_at
	is null), ', ' order by a.id) from guichet.household_address a
	where a.household not in (201, 202, 203)),
	'4 rue Haute false, 9 rue Basse true', 'the fact before is superseded');
select is((select phone from guichet.person where given = 'Paul'),
	'+33611111111', 'the phone stays the clerk''s');

-- Both have changed it: a conflict, and it is left to a clerk.
select t.begin(array(select replace(replace(l, '4 rue Haute', '9 rue Basse'),
	'06 12 34 56 78', '0699999999') from unnest(t.file()) l), 9) \g /dev/null
select is(t.kinds(), '2 conflict conflict:adult1-phone, 3 same, 4 same, '
	'5 duplicate twin:child-family', 'a conflict is named');
select t.commit(10) \g /dev/null
select t.work() \g /dev/null
select is((select phone from guichet.person where given = 'Paul'),
	'+33611111111', 'and overwrites nothing');

select * from finish();
rollback;
