-- The pieces that the mail of a receipt names.
-- RULE: missing-list
\ir ../lib/town.sql
\ir ../lib/request.sql
select plan(2);

create table t.r (id bigint);
insert into t.r select t.draft(101, 902);
update guichet.request set email = 'anne@exemple.fr'
	where id = (select id from t.r);
select guichet.request_submit(id) from t.r \g /dev/null
select id as m from guichet.message where kind = 'receipt' \gset
select ok((select bool_and(missing and length(required_by) > 0)
	from api.mail_receipt_pieces(:m)),
	'what is missing has the text that requires it');
select is((select array_agg(label) from api.mail_receipt_pieces(:m)),
	(select array_agg(p.label order by p.n) from guichet.receipt_piece p
	join guichet.message m on m.object = p.receipt where m.id = :m),
	'as the record says');

select * from finish();
rollback;
