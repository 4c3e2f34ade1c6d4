-- The invoices that a mail tells of: mail_invoice_issued_list.
-- RULE: parents-privacy
\ir ../lib/issued.sql
select plan(2);

select t.approved('2026-11-01') as c \gset
select t.final(:c) \g /dev/null
select guichet.adjust(t.billed(112), 110, 'error') \g /dev/null
select guichet.adjust(t.billed(111), 0, 'error') \g /dev/null
select guichet.adjust(t.billed(113), 0, 'error') \g /dev/null
select guichet.corrective_make(:c) as k \gset
select t.approve(:k) \g /dev/null
select t.final(:k) \g /dev/null
select t.publish(:k) \g /dev/null
select is((select string_agg(t::text, E'\n') from guichet.message m,
	api.mail_invoice_issued_list(m.id) t where m.kind = 'invoice-issued'
	and m.person = 101), '(invoice,P2026-000003,10,2026-12-23,P2026-000001)'
	|| E'\n' || '(credit-note,P2026-A000001,100,,P2026-000001)',
	'one mail tells of all that a campaign brings a home');
select is((select string_agg(t::text, E'\n') from guichet.message m,
	api.mail_invoice_issued_list(m.id) t where m.kind = 'invoice-issued'
	and m.person = 103), '(credit-note,P2026-A000002,1360,,P2026-000002)',
	'and of no other');

select * from finish();
rollback;
