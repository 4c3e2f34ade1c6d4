-- The matrix of the domain, row by row: who may book and cancel a child's day, by
-- whose quotient it is priced, who is billed.  Zoe (113): Claire (103, home 202)
-- pays 100 by her quotient, David (104, home 203) 340 by his; Eve (105, home 204)
-- has none: 360.
-- RULE: custody-booking
-- RULE: custody-payer
-- RULE: custody-shares
-- RULE: custody-lowest
\ir ../lib/town.sql
select plan(29);
insert into guichet.quotient (id, household, during, value, month, source)
	values (302, 202, '[2026-01-01,2027-02-01)', 50000, '2026-01-01', 'caf');

-- What the day comes to for who tries: a booking and its cancellation, and what
-- the row says.  Monday 30 November is in week 49, 7 December in week 50.
create function t.day(who text, day date default '2026-11-30') returns text
language plpgsql as $$
declare
	slot	text[] := t.slots('113 ' || day);
	said	text;
	row	text;
begin
	perform t.save(who, 1, '{}', slot);
	select concat_ws(' ', l.outcome, l.reason, l.price) into said
	from guichet.once_line l where l.nonce = t.nonce(1);
	select concat_ws(' ', b.custody, string_agg(concat_ws(' ', p.payer,
	    p.price), ', ' order by p.payer)) into row
	from guichet.booking b
	join guichet.booking_part p on p.booking = b.id group by b.id;
	perform t.save(who, 2, slot, '{}');
	raise exception using errcode = 'GU001', message = concat_ws('; ', said,
	    row, (select l.change || ' ' || l.outcome
	    from guichet.once_line l where l.nonce = t.nonce(2)));
exception when sqlstate 'GU001' then
	return sqlerrm;
end $$;
create function t.vote(billing text) returns void language sql as $$
	delete from guichet.custody_policy;
	insert into guichet.custody_policy (billing, during, vote)
	values (billing, '[2026-09-01,)', 1) $$;

-- One household.
select is(t.q('anne', 'select 1') || (select string_agg(concat_ws(' ', b.payer,
	b.whose, b.quotient, b.share, b.custody), ', ')
	from guichet.billed(102, 111, 'canteen', '2026-11-30') b),
	'(1)201 201 301 1000 one-household', 'one household: it pays');

-- Separated, no calendar.
select is(t.day('claire'), 'done 100; booker 202 100; cancel done',
	'no calendar: who books pays, by her quotient');
select is(t.day('david'), 'done 340; booker 203 340; cancel done',
	'either of them');

-- Alternating: David has the odd weeks.
insert into guichet.custody_rule (child, layer, kind, first, second, during,
	source) values (113, 1, 'parity', 104, 103, '[2026-09-01,)', 'judgment');
select is(t.day('david'), 'done 340; day-parent 203 340; cancel done',
	'his day: he books and pays');
select is(t.day('claire'), 'suggested; cancel withdrawn',
	'she may suggest, and think again');
select is(t.day('claire', '2026-12-07'),
	'done 100; day-parent 202 100; cancel done', 'her day is hers');
select t.vote('booker') \g /dev/null
select is(t.day('david'), 'done 340; booker 203 340; cancel done',
	'voted: who booked pays; it is his to book all the same');
select is((select string_agg(payer::text, ' ') from guichet.billed(103, 113,
	'canteen', '2026-11-30')), '202', 'and if she had booked, she');
select t.vote('lowest') \g /dev/null
select is(t.day('david'), 'done 100; day-parent 203 100; cancel done',
	'voted: the day''s parent pays, by the lower of both quotients');
select is((select concat_ws(' ', payer, whose, quotient)
	from guichet.billed(104, 113, 'canteen', '2026-11-30')), '203 202 302',
	'it is said whose quotient that is');
select is(t.day('claire', '2026-12-07'),
	'done 100; day-parent 202 100; cancel done', 'her own is the lower one');
select t.vote('fixed-share') \g /dev/null
select is(t.day('david'), 'done 170; shares 202 50, 203 170; cancel done',
	'voted: each a half, by their own quotient, whoever has the day');
insert into guichet.custody_share (child, first, second, share, during, source)
	values (113, 103, 104, 400, '[2026-09-01,)', 'agreement');
select is(t.day('david'), 'done 204; shares 202 40, 203 204; cancel done',
	'or what they have agreed');
select is(t.day('claire'), 'suggested; cancel withdrawn',
	'shares change nothing in who books');
select t.vote('day-parent') \g /dev/null
select is(t.day('david'), 'done 340; day-parent 203 340; cancel done',
	'an agreement between them binds no town that votes otherwise');

-- A judgment fixes shares.
update guichet.custody_share set source = 'judgment';
select is(t.day('david'), 'done 204; shares 202 40, 203 204; cancel done',
	'a judge''s shares hold whatever was voted');
update guichet.custody_share set during = '[2026-12-01,)';
select is(t.day('david') || ' / ' || t.day('claire', '2026-12-07'),
	'done 340; day-parent 203 340; cancel done / '
	'done 40; shares 202 40, 203 204; cancel done', 'from their day on');
update guichet.custody_share set during = '[2026-09-01,)';
update guichet.household_member set superseded_at = guichet.now()
	where person = 104 and kind = 'adult';
select is(t.day('david'), 'done; 360; cancel done',
	'a home that is not known: nobody is billed for it yet, the meal is booked');
update guichet.household_member set superseded_at = null where person = 104;
update guichet.custody_rule set superseded_at = guichet.now();
select is(t.day('claire'), 'done 40; shares 202 40, 203 204; cancel done',
	'without a calendar as well: either books, both pay');

-- Authority withdrawn.
update guichet.parent_link set authority = 'withdrawn'
	where child = 113 and adult = 104;
select is(t.day('claire'), 'done 100; day-parent 202 100; cancel done',
	'the holder alone pays, and books');
select is(t.err('david', 'select * from api.canteen_save(''2026-11-30'', ''{}'',
	''{113:canteen:2026-11-30}'', ''' || t.nonce(3) || ''')'), 'MU404',
	'nobody else');
update guichet.parent_link set authority = 'full' where child = 113;
update guichet.custody_share set superseded_at = guichet.now();

-- Entrusted to a third person, by a decision that may name who pays.
insert into guichet.parent_link (child, adult, authority, during)
	values (113, 105, 'limited', '[2026-09-01,)');
update guichet.parent_link set authority = 'limited' where child = 113;
insert into guichet.custody_rule (child, layer, kind, first, during, source)
	values (113, 1, 'sole', 105, '[2026-09-01,)', 'judgment');
update guichet.parent_link set authority = 'full'
	where child = 113 and adult = 105;
select is(t.day('eve'), 'done 360; day-parent 204 360; cancel done',
	'entrusted to somebody with authority: they book and pay, without a '
	'quotient the voted price');
update guichet.parent_link set authority = 'full' where child = 113;
select is(t.day('claire'), 'suggested; cancel withdrawn',
	'a parent may suggest');
update guichet.custody_rule set payer = 201 where superseded_at is null;
select is(t.day('eve'), 'done; decision 201 100; cancel done',
	'a decision names the payer, whose price is not hers to read');
select t.vote('fixed-share') \g /dev/null
select is(t.day('eve'), 'done; decision 201 100; cancel done',
	'whatever was voted');
update guichet.parent_link set superseded_at = guichet.now()
	where child = 113 and adult = 105;
select is((select concat_ws(' ', payer, custody) from guichet.billed(103, 113,
	'canteen', '2026-11-30')), '201 third-party',
	'a third person without any link: the same');

-- RULE: custody-never-refuses
-- Missing or disputed: a meal is never refused for it.
select t.vote('fixed-share') \g /dev/null
update guichet.custody_rule set superseded_at = guichet.now()
	where superseded_at is null;
select is((select count(*) from unnest(array['day-parent', 'booker', 'lowest',
	'fixed-share']) v, lateral (select t.vote(v)) x,
	lateral generate_series(101, 108) who, lateral generate_series(111, 115) kid
	where (select count(*) from guichet.billed(who, kid, 'canteen',
	'2026-11-30')) = 0), 0::bigint, 'total: anybody, any child, any vote');
select is((select count(*) from guichet.billed(null, 999, 'none', '2099-01-01')),
	1::bigint, 'a child and an activity that nobody knows have an answer too');
delete from guichet.household_member where person in (103, 104, 113);
select is(t.day('claire'), 'done; 360; cancel done',
	'nobody has a home: the meal is booked all the same');

select * from finish();
rollback;
