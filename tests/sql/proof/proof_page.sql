-- The page of a proof.
-- RULE: document-own
\ir ../lib/town.sql
\ir ../lib/document.sql
\ir ../lib/proof.sql
select plan(4);

select is(t.f('claire', 'select fact, proof, state, open, places
	from api.proof_page(900)'), '(address,address-proof,waiting,t,10)',
	'what is to be proved, and by what');
select is(t.ferr(who, 'select * from api.proof_page(900)'), 'MU404', who
	|| ': as if it were not there')
	from unnest(array['david', 'kitchen']) who;
select is(t.f('clerk', 'select fact from api.proof_page(900)'), '(address)',
	'an agent of files sees it');

select * from finish();
rollback;
