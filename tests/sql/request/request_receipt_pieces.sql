-- The pieces that a receipt names.
-- RULE: missing-list
\ir ../lib/town.sql
\ir ../lib/request.sql
select plan(2);

create table t.r (id bigint, ref text);
insert into t.r select id, t.ref(id) from t.draft(101, 902) id;
select t.give(id, 'photo') from t.r \g /dev/null
select guichet.request_submit(id) from t.r \g /dev/null
select is(t.q('anne', format('select label, missing, required_by, name, bytes,
	left(digest, 8) from api.request_receipt_pieces(%L, null)',
	(select ref from t.r))), '(Photo,f,,photo.pdf,12345,2d711642)
("Justificatif de domicile",t,"Code de l''éducation L131-5",,,)',
	'received with size and digest; missing with the text that asks for it');
select is(t.err('bruno', format('select * from api.request_receipt_pieces(%L,
	null)', (select ref from t.r))), 'MU404', 'one''s own');

select * from finish();
rollback;
