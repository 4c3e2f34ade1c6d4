-- entry_parts: how the form is laid out.
\ir ../lib/town.sql
\ir ../lib/procedure.sql
select plan(4);

select is(t.q('clerk', 'select * from api.entry_parts(null, null)'), null,
	'nothing before the procedure is chosen');
select is(t.q('clerk', 'select field, step, when_label, when_value
	from api.entry_parts(''essai'', ''post'') where not piece'),
	'(q-reason,1,,)
(q-mode,1,,)
(q-note,1,,)
(q-street,2,Retrait,"Par courrier")
(q-postcode,2,Retrait,"Par courrier")', 'step by step, the condition in its words');
select is(t.q('clerk', 'select field, free, required_by
	from api.entry_parts(''essai'', ''counter'') where piece'),
	'(q-1-1,f,"Règlement, article 3")
(q-1-2,f,"Règlement, article 3")
(q-1-3,t,"Règlement, article 3")', 'the pieces with their text');
select is(t.q('clerk', 'select field from api.entry_parts(''essai'', ''phone'')
	where piece'), null, 'none on the phone');

select * from finish();
rollback;
