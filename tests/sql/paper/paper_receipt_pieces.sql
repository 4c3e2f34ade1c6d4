-- The pieces that the receipt on paper names.
-- RULE: missing-list
\ir ../lib/town.sql
\ir ../lib/request.sql
\ir ../lib/paper.sql
select plan(2);

select ok((select bool_and(missing and length(required_by) > 0)
	from api.paper_receipt_pieces(:job)),
	'what is missing has the text that requires it');
select is((select array_agg(label) from api.paper_receipt_pieces(:job)),
	(select array_agg(p.label order by p.n) from guichet.receipt_piece p
	where p.receipt = :receipt), 'as the record says');

select * from finish();
rollback;
