-- The page of a piece.
-- RULE: document-own
\ir ../lib/town.sql
\ir ../lib/document.sql
select plan(6);

select is(t.f('anne', format('select label, why, required_by, state, open, draft,
	places from api.piece_page(%s, null)', :piece)), '("Justificatif de domicile",'
	'"Pour la commune","Code de l''éducation L131-5",to-provide,t,t,10)',
	'why, and by which text');
select is(t.ferr('eve', format('select * from api.piece_page(%s, null)', :piece)),
	'MU404', 'not for a stranger');
select is(t.ferr('bruno', format('select * from api.piece_page(%s, null)', :piece)),
	'MU404', 'nor for the other parent, whose request it is not');
select is(t.f('clerk', format('select label from api.piece_page(%s, null)', :other)),
	'(Photo)', 'an agent of requests sees it');

select is(t.f(null, format('select label from api.piece_page(%s, %L)', :alone,
	t.digest('here'))), '("Justificatif de domicile")',
	'without an account, in the browser that brought the code');
select is(t.ferr(null, format('select * from api.piece_page(%s, %L)', :alone,
	t.digest('there'))), 'MU401', 'another is asked to sign in');

select * from finish();
rollback;
