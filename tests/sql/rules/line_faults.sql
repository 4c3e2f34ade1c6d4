-- What is billed is priced again from its own facts, and once.
-- RULE: billing-same-price
-- RULE: billing-once
-- RULE: billing-line-complete
\ir ../lib/billing.sql
select plan(12);
update guichet.regie set small_debt = 0;
create function t.wrong() returns text language sql return (select
	string_agg(concat_ws(' ', l.child, f.fault, f.amount), ', '
	order by l.child, f.fault) from guichet.line_faults(array(select distinct
	b.line from guichet.billable b)) f join guichet.attendance_line l
	on l.id = f.line);
select is(t.wrong(), null, 'each closed day comes to its own cents');
update guichet.attendance_line set price = price + 1 where child = 113;
select is(t.wrong(), '113 other-price 1360', 'one cent more is seen');
update guichet.attendance_line set price = price - 1, quotient = 303
	where child = 113;
select is(t.wrong(), '113 other-price 1340', 'and another quotient');
update guichet.attendance_line set quotient = null, surcharge = null
	where child = 113;
select is(t.wrong(), '113 other-price 360', 'and a surcharge that is not there');
update guichet.attendance_line set surcharge = 1 where child = 113;
update guichet.attendance_line set basis = null;
select is(t.wrong(), null,
	'what was made before prices kept their facts is looked up');
-- A day of two homes.
insert into guichet.attendance_share (line, n, payer, share, quotient, base,
	price, basis)
	select t.line(111), n, p, s, q, b, c, '(elementary,,,,,)'
	from (values (1, 201, 301, 301, 30, 30), (2, 203, 699, 303, 238, 238))
	    x (n, p, s, q, b, c);
update guichet.attendance_line set custody = 'shares', payer = null,
	quotient = null, basis = null, base = 268, price = 268 where child = 111;
select is(t.wrong(), null, 'a day of two homes is their shares');
update guichet.attendance_share set price = 31 where n = 1;
update guichet.attendance_share set price = 237 where n = 2;
select is(t.wrong(), '111 other-price 268', 'divided as it was voted');
update guichet.attendance_share set price = 238 where n = 2;
update guichet.attendance_share set price = 30 where n = 1;
-- A second line for the same slot of the day.
insert into guichet.activity (code, label, grouped, slot, begins, ends, rank)
	values ('picnic', 'Pique-nique', 'canteen', 'noon', '11:30', '13:30', 9);
insert into guichet.day_slot (activity, school, day, slot, state, book_until,
	change_until, cancel_until) values ('picnic', 1, '2026-11-23', 'noon',
	'serving', guichet.now(), guichet.now(), guichet.now());
insert into guichet.attendance (id, child, activity, school, day, mark,
	marked_by, marked_at) values (900, 112, 'picnic', 1, '2026-11-23',
	'unbooked', 181, guichet.now());
insert into guichet.slot_closing (id, activity, school, day, closed_by,
	closed_at, expected, present, absent, unbooked)
	values (900, 'picnic', 1, '2026-11-23', 181, guichet.now(), 0, 0, 0, 1);
update guichet.day_slot set state = 'closed' where activity = 'picnic';
insert into guichet.attendance_line (id, attendance, closing, child, activity,
	day, mark, payer, base, price, tariff, quotient, custody, basis, made_at)
	select 900, 900, 900, child, 'picnic', day, 'unbooked', payer, base,
	    base, tariff, quotient, custody, '(nursery,,,,,)', guichet.now()
	from guichet.attendance_line where child = 112;
select is(t.wrong(), '112 duplicate', 'a slot of a day is billed once');
select t.begin(1) \g /dev/null
select is(t.run(), 'errors', 'it stops the draft');
select is(t.invoices(), '201 130 2, 202 1360 1, 203 238 1',
	'and the first of them is billed');
-- Nothing without tariff, payer and custody.
update guichet.attendance_line set custody = null where child = 113;
select t.run() \g /dev/null
select is(t.invoices(), '201 130 2, 203 238 1',
	'a day of which nobody says why they pay is not billed');
select alike(t.faults(), '%no-payer 202 113 2026-11-23 1360%', 'it is told');
select * from finish();
rollback;
