-- The lines of an invoice (api.family_invoice_lines).
-- RULE: parents-privacy
\ir ../lib/closed.sql
\ir ../lib/invoice.sql
\ir ../lib/invoice_shared.sql
select plan(8);

create function t.lines(who text, id bigint) returns text language sql as
	$$select t.q(who, format('select (name).given, activity, day, mark, price,
	reason, share, rule, adjusted, contest, open, sum
	from api.family_invoice_lines(%s)', id))$$;
select is(t.lines('anne', :anne),
	'(Léa,Cantine,2026-11-23,absent,100,,,,,,t,100)
(Tom,Cantine,2026-11-23,present,100,,,,,,t,100)', 'by child, with their sum');
select is(t.lines('claire', :claire),
	'(Zoé,Cantine,2026-11-23,unbooked,830,,60.0,unbooked,,,t,830)',
	'one''s part, and what was added');
select is(t.lines('david', :claire), null, 'not the other parent''s');
select t.contest('claire', 21, 113) \g /dev/null
select is(t.lines('claire', :claire),
	'(Zoé,Cantine,2026-11-23,unbooked,830,,60.0,unbooked,,opened,f,830)',
	'contested once');
select is(t.lines('david', :david),
	'(Zoé,Cantine,2026-11-23,unbooked,522,,40.0,unbooked,,,t,522)',
	'which the other parent is not told of');
select t.credit(t.il(202, 113), 216, 'contest') as credit \gset
select is(t.lines('claire', :credit),
	'(Zoé,Cantine,2026-11-23,unbooked,-614,,60.0,unbooked,contest,opened,f,-614)',
	'the line of a credit note');
update guichet.parent_link set superseded_at = guichet.now() where adult = 103;
select is(t.lines('claire', :claire),
	'(Zoé,Cantine,2026-11-23,unbooked,830,,60.0,unbooked,,,f,830)',
	'who is billed reads what for, whoever follows the child');
select is((select sum(total) from guichet.invoice where id in (:claire, :david)),
	(select sum(l.price) from guichet.invoice_line l where l.invoice
	in (:claire, :david)), 'the sum of the lines is the invoice');

select * from finish();
rollback;
