-- What is put off because it is a small sum (api.family_invoice_carried).
-- RULE: small-debts-grouped
-- RULE: parents-privacy
\ir ../lib/closed.sql
\ir ../lib/invoice.sql
\ir ../lib/invoice_shared.sql
select plan(4);

create function t.carried(who text) returns text language sql as
	$$select t.q(who, 'select * from api.family_invoice_carried()')$$;
insert into guichet.campaign_fault (campaign, fault, key, payer, amount)
	select id, 'carried', '202', 202, 420 from guichet.campaign;
select is(t.carried('claire'), '("[2026-11-01,2026-12-01)",420,1500)',
	'of which month, how much, under which sum');
select is(t.carried('david'), null, 'not the other parent''s');
select t.campaign('2026-12-01', false) \g /dev/null
select isnt(t.carried('claire'), null, 'until the next is published');
update guichet.campaign set published_at = guichet.now() + interval '1 hour'
	where during = '[2026-12-01,2027-01-01)';
select is(t.carried('claire'), null, 'when its days have come');

select * from finish();
rollback;
