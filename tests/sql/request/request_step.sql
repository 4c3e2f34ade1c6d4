-- One step of a draft.
-- RULE: request-furthest
\ir ../lib/town.sql
\ir ../lib/request.sql
select plan(9);

create table t.r (id bigint, ref text);
insert into t.r select id, t.ref(id) from t.draft(101, 901) id;
create function t.step(n text, who text default 'anne') returns text
language sql return t.q(who, format('select s.n, kind, title, place, total,
	back, sent, changes from api.request_step(%L, null, %s) s',
	(select ref from t.r), n));

select is(t.step('null'), '(0,contact,,1,4,,f,f)', 'it begins with the sender');
select is(t.step('3'), '(0,contact,,1,4,,f,f)', 'no later step before it');
insert into guichet.request_step select id, n, guichet.now() from t.r,
	unnest(array[0, 41]) n;
select is(t.step('null'), '(1,fields,"Vos souhaits",3,4,41,f,f)',
	'it goes on at the first that is not done');
select is(t.step('0'), '(0,contact,,1,4,,f,f)', 'an earlier one can be seen');
insert into guichet.request_value (request, field, value) select id, f, v
	from t.r, (values ('menu', 'other'), ('days', 'mon')) x (f, v);
insert into guichet.request_step select id, 1, guichet.now() from t.r;
select is(t.step('null'), '(2,fields,"Votre raison",4,5,1,f,f)',
	'an answer adds a step, and the total says so');
select is(t.err('bruno', format('select * from api.request_step(%L, null, 0)',
	(select ref from t.r))), 'MU404', 'another person has no such draft');
select is(t.err(null, format('select * from api.request_step(%L, null, 0)',
	(select ref from t.r))), 'MU401', 'nobody signed in: sign in');
select api.clock_set(guichet.now() + interval '31 days') \g /dev/null
select is(t.err('anne', format('select * from api.request_step(%L, null, 0)',
	(select ref from t.r))), 'MU404', 'a draft ends on the day that was said');
update guichet.request set expires_at = guichet.now() + interval '1 day';
select guichet.request_submit(id) from t.r \g /dev/null
select is(t.step('1'), '(,,,,,,t,)', 'sent: only that is said');

select * from finish();
rollback;
