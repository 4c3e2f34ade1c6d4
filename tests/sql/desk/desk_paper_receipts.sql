-- desk_paper_receipts: receipts to print.
\ir ../lib/town.sql
\ir ../lib/procedure.sql
\ir ../lib/desk.sql
select plan(3);

-- RULE: electronic-answer
select is(t.q('clerk', 'select request, name, chosen
	from api.desk_paper_receipts(null, null)'),
	format('(%s,"(Eve,Noir)",t)', t.id(3)), 'of who has no e-mail');
select is(t.q('clerk', 'select chosen
	from api.desk_paper_receipts(''{1}'', null)'), '(f)',
	'not when something else is chosen');
select is(t.q('kitchen', 'select *
	from api.desk_paper_receipts(null, null)'), null,
	'nothing for who may not read requests');

select * from finish();
rollback;
