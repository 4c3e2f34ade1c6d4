-- merge_pairs, merge_near: probable duplicates with their reasons.
-- RULE: merge-near
\ir ../lib/town.sql
\ir ../lib/merge.sql
\ir ../lib/procedure.sql
\ir ../lib/desk.sql
select plan(13);

create function t.pairs(kind text) returns text language sql return format(
	'select keep, go, name, spelling, swapped, part, born, email, phone,
	address, people from api.merge_pairs(%L)', kind);
select guichet.merge_near_find() \g /dev/null
select is(t.q('clerk', t.pairs('person')), '(101,122,f,t,f,f,t,f,f,t,f)
(111,121,t,f,f,f,t,f,f,t,f)', 'Lea without her accent, Anne with another name')
;
select is(t.q('clerk', t.pairs('household')), '(201,205,f,f,f,f,f,f,f,f,t)',
	'and so their homes');

-- Couples share mail and phone; twins the birth date and the name.
update guichet.person set email = 'martin@exemple.fr', phone = '+33600000009',
	family = 'Martin' where id in (101, 102, 122);
insert into guichet.person (id, given, family, born) values
	(131, 'Jeanne', 'Martin', '2018-03-01'),
	(132, 'Martin', 'Lea', '2018-03-01'),
	(133, 'Zoe', 'Roux', '2018-07-01'),
	(134, 'Clotilde', 'Noir', '1990-01-01');
insert into guichet.parent_link (child, adult, authority, during)
	select c, 101, 'full', '[2018-03-01,)'
	from unnest(array[131, 132, 133]) c;
insert into guichet.household_member (household, person, kind, during)
	values (204, 134, 'adult', '[2020-01-01,)');
select guichet.merge_near_find() \g /dev/null
create function t.reasons(a bigint, b bigint) returns text language sql
	return (select array_to_string(n.reasons, ' ') from guichet.merge_near n
	where n.kind = 'person' and n.one = a and n.other = b);
select is(t.reasons(101, 102), null, 'a shared address of mail is no reason');
select is(t.reasons(101, 122), 'name born email phone address',
	'with the name it is one more');
select is(t.reasons(111, 131), null, 'twins are two');
select is(t.reasons(111, 132), 'swapped born', 'given and family name exchanged');
select is(t.reasons(113, 133), 'part born',
	'a child under the name of one of the parents');
select is(t.reasons(105, 134), null, 'another given name, another person');

-- Said to be two, never found again; nor who is gone.
select t.q('clerk', format('select * from api.merge_distinct(%L, 121, 111, %L)',
	'person', t.nonce(1))) \g /dev/null
select guichet.merge_near_find() \g /dev/null
select is(t.reasons(111, 121), null, 'said to be two: not found again');
select t.q('clerk', t.merge('person', 101, 122, '{}', 2)) \g /dev/null
select guichet.merge_near_find() \g /dev/null
select is((select count(*) from guichet.merge_near n
	where 122 in (n.one, n.other) and n.kind = 'person'), 0::bigint,
	'who is gone is not found');

-- Requests, as they are at this moment.
insert into guichet.request (reference, revision, procedure, service, state,
	applicant, created_at, saved_at, received_at)
	select '9999999999', r.revision, r.procedure, r.service, 'submitted',
	101, guichet.now(), guichet.now(), guichet.now()
	from guichet.request r where r.id = t.id(1);
select matches(t.q('clerk', t.pairs('request')), '^\(\d+,\d+,.*t\)$',
	'one procedure asked for twice by one person');
select is(t.err('kitchen', t.pairs('person')), 'MU403', 'not without the right');
select is(t.err('clerk', t.pairs('dog')), 'MU455', 'a kind of the list');

select * from finish();
rollback;
