-- The page of a piece.
-- RULE: document-own
\ir ../lib/town.sql
\ir ../lib/document.sql
select plan(4);

select is(t.f('anne', format('select label, why, required_by, state, open, draft,
	places from api.piece_page(%s)', :piece)), '("Justificatif de domicile",'
	'"Pour la commune","Code de l''éducation L131-5",to-provide,t,t,10)',
	'why, and by which text');
select is(t.ferr('eve', format('select * from api.piece_page(%s)', :piece)),
	'MU404', 'not for a stranger');
select is(t.ferr('bruno', format('select * from api.piece_page(%s)', :piece)),
	'MU404', 'nor for the other parent, whose request it is not');
select is(t.f('clerk', format('select label from api.piece_page(%s)', :other)),
	'(Photo)', 'an agent of requests sees it');

select * from finish();
rollback;
