-- What is changed after the issue: guichet.adjust, and what corrects a day.
-- RULE: billing-closed-month
\ir ../lib/issued.sql
select plan(27);

-- Lea's day is contested when the month is issued: it waits.
select t.contest('anne', 21, 111) \g /dev/null
select t.approved('2026-11-01') as c \gset
select is(t.err(format('select guichet.adjust(%s, 0, ''error'')',
	t.billed(112))), 'MU404', 'a draft is drafted again, not adjusted');
select t.final(:c) \g /dev/null
select is(t.issued(), 'P2026-000001 201 100, P2026-000002 202 1360',
	'a contested line waits');
select is((select state from guichet.day_slot where activity = 'canteen'
	and school = 1 and day = '2026-11-23'), 'invoiced', 'the day is invoiced');
-- It can still be corrected, as if it were not.
select is(t.answer('manager', 22, 'present'), '(t)', 'what waits is corrected');
select is((select count(*) from guichet.adjustment), 0::bigint,
	'without an adjustment');
select is((select concat_ws(' ', mark, price) from guichet.attendance_line
	where child = 111 and superseded_at is null), 'present 100',
	'and comes with the next month');

-- An invoiced line: contested, corrected.
select is(t.contest('claire', 23, 113), '(2026-11-23)',
	'an invoiced line is contested');
select is(t.answer('manager', 24, 'expected'), '(t)', 'nobody came, then');
select is((select concat_ws(' ', price, reason, object = (select max(id)
	from guichet.contest), made_by) from guichet.adjustment), '0 contest t 180',
	'it is adjusted');
select is((select price from guichet.invoice_line where child = 113),
	1360::shape.cents, 'the invoice is as it was');
select is((select concat_ws(' ', invoice, payer, due)
	from guichet.adjustment_due), format('%s 202 -1360', (select id
	from guichet.invoice where payer = 202)), 'what is too much is known');
set constraints all immediate;
set constraints all deferred;
select is_empty('select * from guichet.attendance_faults()', 'all is well');

-- A proof that comes late.
select is(t.err(format('select guichet.adjust(%s, -1, ''error'')',
	t.billed(112))), 'MU455', 'no price below zero');
select guichet.adjust(t.billed(112), 40, 'error', null, 'Saisie')
	as a \gset
select is((select concat_ws(' ', price, note) from guichet.adjustment
	where id = :a), '40 Saisie', 'by hand');
select is(guichet.adjust(t.billed(112), 40, 'error'), :a::bigint,
	'the same again is the same');
select isnt(guichet.adjust(t.billed(112), 100, 'error'), :a::bigint,
	'back to what it was');
select is((select due from guichet.adjustment_due where payer = 201), 0::bigint,
	'nothing is due any more');
select isnt((select superseded_at from guichet.adjustment where id = :a), null,
	'the first one ends');
select is(guichet.adjust((select id from guichet.invoice_line
	where child = 112), 100, 'error') is not null, true, 'once more');
select is((select count(*) from guichet.adjustment
	where superseded_at is null), 2::bigint, 'one a line');

-- Nobody makes a billed day again in silence.
select a.id as att, l.closing as clo from guichet.attendance a
	join guichet.attendance_line l on l.attendance = a.id
	and l.superseded_at is null where a.child = 112 \gset
select guichet.adjust(t.billed(112), 50, 'error') \g /dev/null
select is(t.err(format('select guichet.line_make(%s, %s);
	set constraints all immediate', :att, :clo)), 'MU731',
	'a day that was adjusted is not made again in silence');
select set_config('app.corrects', 'on', true) \g /dev/null
update guichet.attendance set mark = 'absent' where id = :att;
insert into guichet.absence_kind (id, code, label, effect, during)
	values (7, 'free', 'Gratuit', 'free', '[2026-01-01,)');
insert into guichet.absence (id, child, during, kind)
	values (71, 112, '[2026-11-23,2026-11-24)', 7);
select guichet.line_make(:att, :clo) \g /dev/null
select is(t.err('set constraints all immediate'), 'MU731', 'nor a free one');
select guichet.line_again(71) \g /dev/null
select lives_ok('set constraints all immediate', 'an absence adjusts it');
select is((select concat_ws(' ', price, reason, object) from guichet.adjustment
	where line = t.billed(112) and superseded_at is null), '0 absence 71',
	'with its reason');
select is((select string_agg(concat_ws(' ', part, payer, price), ', ')
	from guichet.line_now((select id from guichet.attendance_line
	where child = 112 and superseded_at is null))), '0 201 0',
	'what it would come to now');
select is(guichet.line_billed((select line from guichet.invoice_line
	where child = 112)), true, 'the first line is billed');
select is(guichet.line_billed((select id from guichet.attendance_line
	where child = 111 and superseded_at is null)), false, 'what waits is not');

select * from finish();
rollback;
