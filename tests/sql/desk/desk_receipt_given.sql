-- desk_receipt_given: printed and handed over.
\ir ../lib/town.sql
\ir ../lib/procedure.sql
\ir ../lib/desk.sql
select plan(4);

select is(t.err('kitchen', format('select * from api.desk_receipt_given(%s,
	%L)', t.id(3), t.nonce(1))), 'MU404', 'not on that desk');
select is(t.q('clerk', format('select * from api.desk_receipt_given(%s, %L)',
	t.id(3), t.nonce(2))), format('(%s)', t.id(3)), 'the request');
select is((select row(r.paper, r.paper_by)::text from guichet.receipt r
	where r.request = t.id(3)), '(printed,106)', 'out of the printing run');
select is((select count(*)::integer from guichet.audit a
	where a.action = 'receipt-printed'), 1, 'in the audit');

select * from finish();
rollback;
