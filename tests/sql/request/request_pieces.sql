-- The pieces of a request.
\ir ../lib/town.sql
\ir ../lib/request.sql
select plan(5);

create table t.r (id bigint, ref text);
insert into t.r select id, t.ref(id) from t.draft(101, 902) id;
create function t.pieces(n text) returns text language sql return
	t.q('anne', format('select label, why, required_by, state, required, asked,
	until, files, names from api.request_pieces(%L, null, %s)',
	(select ref from t.r), n));

select is(t.pieces('0'), null, 'a step of questions has none');
select t.give(id, 'photo') from t.r \g /dev/null
select is(t.pieces('null'), '("Justificatif de domicile","Pour la commune",'
	'"Code de l''éducation L131-5",to-provide,t,f,,0,)
(Photo,,,to-provide,f,f,,1,photo.pdf)', 'all of a request');
select guichet.request_submit(id) from t.r \g /dev/null
select is(t.pieces('null'), '("Justificatif de domicile","Pour la commune",'
	'"Code de l''éducation L131-5",to-provide,t,t,2026-12-18,0,)
(Photo,,,received,f,f,,1,photo.pdf)', 'what is missing has its day');
select is(t.err('bruno', format('select * from api.request_pieces(%L, null,
	null)', (select ref from t.r))), 'MU404', 'of one''s own');

-- RULE: document-reuse
insert into guichet.document (owner, kind, label, name, type, bytes, digest,
	state, received_at, valid) values (101, 'proof', 'proof', 'a.pdf',
	'application/pdf', 12, sha256('a'), 'accepted', guichet.now(),
	'[2026-10-01,2027-02-01)');
select is(t.q('anne', format('select label, held, held_until
	from api.request_pieces(%L, null, null) where held', (select ref
	from t.r))), '("Justificatif de domicile",t,2027-01-31)',
	'what was given before is offered where it is asked for');

select * from finish();
rollback;
