-- Who opened a change of mine.
-- RULE: reads-shown
\ir ../lib/town.sql
\ir ../lib/document.sql
\ir ../lib/proof.sql
select plan(2);

select t.proof('claire', :change, 1) as made \gset
insert into guichet.audit (at, person, role, action, object)
	select guichet.now(), 106, 'clerk', 'read', o
	from unnest(array['/agent/changement id=900', '/agent/changement id=9001',
	'/agent/document id=' || :made || ' change=900']) o;
select is(t.q('claire', 'select * from api.change_reads(900)'),
	'(2026-11-18,1,1)', 'by day, the documents too');
select is(t.err('david', 'select * from api.change_reads(900)'), 'MU404',
	'of one''s own');

select * from finish();
rollback;
