-- Who opened the file.
-- RULE: reads-shown
\ir ../lib/town.sql
\ir ../lib/request.sql
select plan(3);

create table t.r (id bigint, ref text);
insert into t.r select id, t.ref(id) from t.draft(101, 902) id;
insert into guichet.audit (at, person, role, action, object)
	select guichet.now() - d, 106, 'clerk', 'read', '/agent/demande id=' || id
	from t.r, unnest(array[interval '0', interval '1 hour',
	interval '3 days']) d
	union all select guichet.now(), 106, 'clerk', 'read',
	'/agent/demande id=' || id || '0' from t.r;
select is(t.q('anne', format('select * from api.request_reads(%L, null)',
	(select ref from t.r))), '(2026-11-18,"Service scolaire",2,)
(2026-11-15,"Service scolaire",1,)', 'by day and service, without a name');
select is(t.err('bruno', format('select * from api.request_reads(%L, null)',
	(select ref from t.r))), 'MU404', 'of one''s own');

select t.give(id, 'proof') from t.r \g /dev/null
insert into guichet.audit (at, person, role, action, object)
	select guichet.now(), 106, 'clerk', 'read', '/agent/document id='
	|| x.document || ' piece=' || p.id
	from t.r join guichet.request_piece p on p.request = t.r.id
	join guichet.request_document x on x.piece = p.id;
select is(t.q('anne', format('select * from api.request_reads(%L, null)
	limit 1', (select ref from t.r))), '(2026-11-18,"Service scolaire",2,1)',
	'each document that was fetched counts');

select * from finish();
rollback;
