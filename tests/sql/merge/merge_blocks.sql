-- merge_blocks: why two are not merged.
-- RULE: merge-login-stays
-- RULE: merge-hidden
-- RULE: merge-care-plan
-- RULE: merge-households-alike
\ir ../lib/town.sql
\ir ../lib/merge.sql
\ir ../lib/procedure.sql
\ir ../lib/desk.sql
select plan(22);

create function t.why(kind text, kept bigint, gone bigint) returns text
	language sql return t.q('clerk', format('select why, about from
	api.merge_blocks(%L, %s, %s)', kind, kept, gone));
select is(t.why('person', 111, 121), null, 'nothing against it');
select is(t.why('person', 101, 122), null, 'who can sign in stays');
select is(t.why('person', 122, 101), '(login-gone,)', 'and never goes');
select is(t.why('person', 101, 105), '(login-both,)',
	'two logins are never tied to one person by a clerk');
select is(t.err('clerk', t.merge('person', 101, 105, '{}', 1)), 'MU555',
	'and the merge is refused');
select is(t.why('person', 105, 114), '(age,)
(linked,)', 'a mother and her child');
select is(t.why('person', 106, 122), '(self,)', 'not one''s own file');
select is(t.err('kitchen', $$select * from
	api.merge_blocks('person', 111, 121)$$), 'MU403', 'not without the right');

-- A judge's word is not lost.
insert into guichet.parent_link (child, adult, authority, during)
	values (121, 102, 'withdrawn', '[2020-01-01,)');
select is(t.why('person', 111, 121), '(authority,"Bruno Martin")',
	'another authority of the same adult');
delete from guichet.parent_link where child = 121 and adult = 102;
insert into guichet.care_plan (child, during, meal_mode, protocol, steps, state,
	signed_on, signatories, recorded_at)
	select c, '[2026-11-01,2027-07-03)', 'adapted', 'x', 'x', 'active',
	'2026-11-01', 'Dr X', guichet.now() from unnest(array[111, 121]) c;
select is(t.why('person', 111, 121), '(care-plan,)', 'two care plans in force');
select is(t.err('clerk', t.merge('person', 111, 121, '{}', 2)), 'MU555',
	'a doctor''s word is chosen by nobody here');
update guichet.care_plan set state = 'ended' where child = 121;
insert into guichet.custody_rule (child, layer, kind, first, during, source)
	values (111, 1, 'sole', 101, '[2026-09-01,)', 'judgment'),
	(121, 1, 'sole', 122, '[2026-10-01,)', 'judgment');
select is(t.why('person', 111, 121), '(custody,)', 'two calendars of one child');
delete from guichet.custody_rule where child = 121;
select is(t.why('person', 111, 121), null, 'one of them ended');

-- Homes.
select is(t.why('household', 201, 205), null, 'somebody is in both');
select is(t.why('household', 202, 203), '(strangers,)',
	'the homes of separated parents stay two');
select is(t.err('clerk', t.merge('household', 202, 203, '{}', 3)), 'MU555',
	'and neither sees the other''s');
update guichet.household_address set hidden = true where household = 205;
select is(t.why('household', 201, 205), '(hidden,)',
	'a hidden address is shown to nobody new');

-- Requests.
select is(t.why('request', t.id(1), t.id(4)), '(request-person,)',
	'two parents ask each for themselves');
select is(t.why('request', t.id(1), t.id(2)), '(request-procedure,)
(request-person,)', 'another procedure');
update guichet.request set applicant = 101, subject = 111 where id = t.id(4);
select is(t.why('request', t.id(1), t.id(4)), '(request-child,)',
	'another child');
update guichet.request set subject = null where id = t.id(4);
select is(t.why('request', t.id(1), t.id(4)), null, 'one asked twice');
update guichet.request set state = 'withdrawn' where id = t.id(4);
select is(t.why('request', t.id(1), t.id(4)), '(request-closed,)',
	'one of them is over');

select * from finish();
rollback;
