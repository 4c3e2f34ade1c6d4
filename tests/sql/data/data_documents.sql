-- data_documents: one's own.
-- RULE: parents-privacy
\ir ../lib/town.sql
select plan(3);

insert into guichet.document (id, owner, label, name, type, bytes, digest,
	received_at)
	select who, who, 'Justificatif', who || '.pdf', 'application/pdf', 1,
	sha256('x'), guichet.now() from unnest(array[103, 104]) who;

select is(t.q('claire', 'select id, name from api.data_documents()'),
	'(103,103.pdf)',
	'one''s own');
select ok(t.q('claire', 'select * from api.data_documents()') !~
	'104', 'nothing that is another''s');
select is(t.q(null, 'select * from api.data_documents()'), null,
	'nothing for a stranger');

select * from finish();
rollback;
