-- Saving a draft, step by step.
-- RULE: request-fields
-- RULE: identify-sender
-- RULE: parent-usual-act
\ir ../lib/town.sql
\ir ../lib/request.sql
select plan(25);

create table t.r (id bigint, ref text);
insert into t.r select id, t.ref(id) from t.draft(101, 901) id;
create function t.fields(n integer, names text[], vals text[], nonce integer,
	leave boolean default false, who text default 'anne') returns text
language sql return t.q(who, format('select n, fork from api.request_save(%L,
	null, %s, %L, %L, %L, null, null, %L)', (select ref from t.r), n, names,
	vals, leave, t.nonce(nonce)));
create function t.fails(n integer, names text[], vals text[], nonce integer,
	who text default 'anne') returns text
language sql return t.err(who, format('select * from api.request_save(%L, null,
	%s, %L, %L, false, null, null, %L)', (select ref from t.r), n, names, vals,
	t.nonce(nonce)));
create function t.contact() returns text[] language sql return
	'{given,family,email,line1,postcode,town}'::text[];

select is(t.fields(0, t.contact(), '{Anne,Dupré,a@b.fr,1 rue,57000,Ici}', 1),
	'(41,)', 'who sends it, then the child');
select results_eq($$select (name).family, email, (address).town, phone
	from guichet.request$$, $$values ('Dupré', 'a@b.fr', 'Ici', null)$$,
	'kept');
select is(t.fails(0, '{given}', '{Anne}', 2), 'MU400',
	'names and addresses are all there (R112-9-1)');
select is(t.fails(41, '{child}', '{113}', 3), 'MU404', 'no child of theirs');
update guichet.parent_link set authority = 'limited' where child = 112
	and adult = 101;
select is(t.fails(41, '{child}', '{112}', 4), 'MU404',
	'nor one they may only follow');
select is(t.fields(41, '{child}', '{111}', 5), '(1,)', 'one of theirs');
select is(t.fields(1, '{menu,days,days}', '{other,mon,thu}', 6), '(2,)',
	'an answer asks for a step more');
select is(t.fields(1, '{menu,days}', '{standard,mon}', 7), '(3,)',
	'another answer asks for it no more');
select results_eq($$select field, n, value from guichet.request_value
	order by 1, 2$$, $$values ('days', 1, 'mon'), ('menu', 1, 'standard')$$,
	'the answers of a step replace those it had');
select is(t.fails(1, '{menu}', '{vegan}', 8), 'MU400', 'no such option');
select is(t.fails(1, '{why}', '{x}', 9), 'MU400', 'a field of another step');
select is(t.fails(2, '{why}', '{x}', 10), 'MU409', 'a step that is not asked');
select is(t.fields(3, '{}', '{}', 11), '(,1)', 'all done: check the answers');
select is(t.fields(1, '{menu,days}', '{no-pork,mon}', 12), '(,1)',
	'a change leads straight back');
select is(t.fields(1, '{menu,days}', '{no-pork,mon}', 13, true), '(,2)',
	'or leaves');
-- RULE: request-leave
select is(t.fields(1, '{menu}', '{no-pork}', 30, true), '(1,2)',
	'who leaves may leave an answer open: the step is to be done again');
select is(t.fields(41, '{}', '{}', 31, true), '(1,2)',
	'or every answer: the child stays the one that was chosen');
select is(t.fields(0, '{given}', '{Ann}', 32, true), '(1,2)',
	'half an address is not kept');
select is(t.fields(1, '{menu,days}', '{no-pork,mon}', 33), '(,1)',
	'what was open is closed');
select is((select expires_at from guichet.request), guichet.now()
	+ interval '30 days', 'each step keeps the draft for its days more');
select is(t.fails(1, '{menu,days}', '{no-pork,mon}', 14, 'bruno'), 'MU404',
	'the other parent has no such draft');
select is(t.fails(1, '{menu,days}', '{no-pork,mon}', 15, 'eve'), 'MU404',
	'nor has a stranger');
select guichet.request_submit(id) from t.r \g /dev/null
select is(t.fails(1, '{menu,days}', '{no-pork,mon}', 16), 'MU409',
	'what is sent does not change');

-- Without an account, the address gets the code.
delete from t.r;
insert into t.r select id, t.ref(id) from t.draft(null, 904) id;
update guichet.request set email = null where id = (select id from t.r);
insert into guichet.request_visit select id, sha256('v'), guichet.now()
	+ interval '1 day' from t.r;
select t.q(null, format('select * from api.request_save(%L, %L, 0, %L, %L,
	false, %L, ''sealed'', %L)', (select ref from t.r), t.digest('v'),
	t.contact(), '{Paul,Sans,paul@exemple.fr,1 rue,57000,Ici}',
	t.digest('code'), t.nonce(20))) \g /dev/null
select results_eq($$select m.kind, m.recipient, m.sealed::text, r.resume
	from guichet.message m join guichet.request r on r.id = m.object
	where m.kind = 'request-resume'$$, $$values ('request-resume',
	'paul@exemple.fr', 'sealed', sha256('code'))$$,
	'a long code leaves in a mail, and only its digest stays');
select is(t.err(null, format('select * from api.request_save(%L, %L, 1, %L, %L,
	false, null, null, %L)', (select ref from t.r), t.digest('w'),
	'{menu,days}', '{standard,mon}', t.nonce(21))), 'MU401',
	'another browser is asked who it is');

select * from finish();
rollback;
