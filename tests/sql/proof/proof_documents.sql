-- The documents of a change.
-- RULE: document-own
\ir ../lib/town.sql
\ir ../lib/document.sql
\ir ../lib/proof.sql
select plan(4);

select t.proof('claire', :change, 1) as made \gset
\set query 'select id, name, state, usable, removable, valid from api.proof_documents(900)'
select is(t.f('claire', :'query'), format('(%s,a.pdf,received,f,t,)', :made),
	'given, not checked yet');
select t.checked(:made) \g /dev/null
select is(t.f('clerk', :'query'), format('(%s,a.pdf,scanned,t,t,)', :made),
	'the clerk reads it beside the change');
select is(t.q('clerk', :'query'), format('(%s,a.pdf,scanned,t,t,)', :made),
	'in the pool of agents, too');
select is(t.f('david', :'query'), null, 'nothing for the other parent');

select * from finish();
rollback;
