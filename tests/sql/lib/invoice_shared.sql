-- Three invoices by hand (\ir closed.sql and invoice.sql first): Anne and Bruno's
-- (:anne), and of Zoe's day, shared by a judge, six tenths Claire's (:claire) and
-- four David's (:david).
insert into guichet.custody_share (child, first, second, share, during, source)
	values (113, 103, 104, 600, '[2026-01-01,)', 'judgment');
select guichet.line_make(attendance, closing) from guichet.attendance_line
	where child = 113 and superseded_at is null \g /dev/null
select t.campaign('2026-11-01') \g /dev/null
select t.bill(201) as anne, t.bill(202) as claire, t.bill(203) as david \gset
-- The line of that child that this home pays.
create function t.il(payer bigint, child bigint) returns bigint language sql as
	$$select l.id from guichet.invoice_line l where l.payer = il.payer
	and l.child = il.child and l.corrects is null$$;
