-- Sending a draft.
-- RULE: send-once
-- RULE: ack-every-send
\ir ../lib/town.sql
\ir ../lib/request.sql
select plan(8);

create table t.r (id bigint, ref text);
insert into t.r select id, t.ref(id) from t.draft(101, 902) id;
create function t.send(sworn boolean, n integer, who text default 'anne')
returns text language sql return format('select * from api.request_send(%L,
	null, %L, %L)', (select ref from t.r), sworn, t.nonce(n));

select is(t.err('anne', t.send(true, 1)), 'MU490', 'a step is not done');
insert into guichet.request_step select id, n, guichet.now() from t.r,
	unnest(array[0, 1, 3]) n;
insert into guichet.request_value (request, field, value) select id, f, v
	from t.r, (values ('menu', 'standard'), ('days', 'mon')) x (f, v);
select is(t.err('anne', t.send(false, 2)), 'MU491', 'nor the declaration');
select is(t.err('bruno', t.send(true, 3)), 'MU404', 'it is not the other''s');
select is(t.q('anne', t.send(true, 4)), (select '(' || ref || ')' from t.r),
	'sent');
select is(t.q('anne', t.send(true, 4)), (select '(' || ref || ')' from t.r),
	'the same form again: the same answer');
select is(t.q('anne', t.send(true, 5)), (select '(' || ref || ')' from t.r),
	'and so another window');
select is((select count(*) from guichet.receipt), 1::bigint, 'one receipt');
select is((select count(*) from guichet.message where kind = 'receipt'),
	1::bigint, 'one mail');

select * from finish();
rollback;
