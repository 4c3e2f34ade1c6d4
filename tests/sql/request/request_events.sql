-- What happened to a request.
\ir ../lib/town.sql
\ir ../lib/request.sql
select plan(2);

create table t.r (id bigint, ref text);
insert into t.r select id, t.ref(id) from t.draft(101, 902) id;
select guichet.request_submit(id) from t.r \g /dev/null
select guichet.request_event(id, 'note', false, 'Entre agents') from t.r
	\g /dev/null
select is(t.q('anne', format('select kind, detail from api.request_events(%L,
	null)', (select ref from t.r))), '(created,)
(submitted,)
(receipt,)', 'what is for the person, in order');
select is(t.err('bruno', format('select * from api.request_events(%L, null)',
	(select ref from t.r))), 'MU404', 'of one''s own');

select * from finish();
rollback;
