-- What the mail of a campaign says: mail_invoice_issued.
-- RULE: invoice-told-once
\ir ../lib/issued.sql
select plan(5);

update guichet.regie set email = 'regie@exemple.fr', phone = '03 87 00 00 12';
select t.approved('2026-11-01') as c \gset
select t.final(:c) \g /dev/null
select t.publish(:c) \g /dev/null
select id as m from guichet.message where kind = 'invoice-issued'
	and person = 103 \gset
select is((select t::text from api.mail_invoice_issued(:m) t),
	'("Régie des accueils périscolaires",2026-11-01,f,regie@exemple.fr,'
	'"03 87 00 00 12")', 'who issues it, and the month');
select is((select string_agg(t::text, ', ') from
	api.mail_invoice_issued_list(:m) t),
	'(invoice,P2026-000002,1360,2026-12-23,)', 'number, amount, due day');
select is_empty('select * from api.mail_invoice_issued(0)', 'no such message');
-- She has left that home.
update guichet.household_member set superseded_at = guichet.now()
	where household = 202 and person = 103;
select is_empty(format('select * from api.mail_invoice_issued(%s)', :m),
	'nothing to say any more');
select is_empty(format('select * from api.mail_invoice_issued_list(%s)', :m),
	'nor to list');

select * from finish();
rollback;
