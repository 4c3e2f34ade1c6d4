-- Whose day it is decides who books and cancels; the other parent suggests.
\ir ../lib/town.sql
select plan(10);

-- A custody calendar: week 49 is David's, 50 Claire's.
-- RULE: custody-booking
insert into guichet.custody_rule (child, layer, kind, first, second, during,
	source) values (113, 1, 'parity', 104, 103, '[2026-09-01,)', 'judgment');
create function t.line(n integer, who bigint) returns text language sql as $$
	select string_agg(concat_ws(' ', to_char(l.day, 'MM-DD'), l.change,
	    l.outcome, l.reason, l.price::text), ', ' order by l.n)
	from guichet.once_line l where l.nonce = t.nonce($1) and l.person = $2 $$;
select t.save('claire', 81, '{}', t.slots('113 2026-11-30', '113 2026-12-01',
	'113 2026-12-07')) \g /dev/null
select is(t.line(81, 103), '11-30 add suggested, 12-01 add suggested, '
	'12-07 add done 360', 'her own day is booked, his are suggested');
select results_eq($$select recipient, kind, count(*) from guichet.message
	group by 1, 2$$, $$values ('david@exemple.fr'::text,
	'booking-suggested'::text, 1::bigint)$$, 'he gets one mail');
select t.save('claire', 81, '{}', t.slots('113 2026-11-30', '113 2026-12-01',
	'113 2026-12-07')) \g /dev/null
select is((select count(*) from guichet.booking_suggestion), 2::bigint,
	'twice the same form suggests once');
select t.save('claire', 82, t.slots('113 2026-12-01'), '{}') \g /dev/null
select is(t.line(82, 103), '12-01 cancel withdrawn', 'she thinks again');
select t.save('david', 83, '{}', t.slots('113 2026-11-30', '113 2026-12-07'))
	\g /dev/null
select is(t.line(83, 104), '11-30 add done 340', 'he confirms by booking; her '
	'Monday is booked already');
select is((select string_agg(s.state, ' ' order by s.day)
	from guichet.booking_suggestion s), 'confirmed withdrawn', 'nothing waits');
select results_eq($$select payer, custody, booked_by from guichet.booking
	where child = 113 and day in ('2026-11-30', '2026-12-07') order by day$$,
	$$values (203::bigint, 'day-parent', 104::bigint),
	(202, 'day-parent', 103)$$, 'each pays their own day');
select t.save('claire', 84, t.slots('113 2026-11-30'), '{}') \g /dev/null
select is(t.line(84, 103), '11-30 cancel refused other-parent',
	'what is the other parent''s is not hers to cancel');
select t.save('david', 85, t.slots('113 2026-12-07'), t.slots('113 2026-12-08'))
	\g /dev/null
select is(t.line(85, 104), '12-07 cancel refused other-parent, '
	'12-08 add suggested', 'nor the other way round');
update guichet.custody_rule set superseded_at = guichet.now();
select t.save('claire', 86, t.slots('113 2026-11-30'), '{}') \g /dev/null
select is(t.line(86, 103), '11-30 cancel done',
	'without a calendar either parent may, and is told no price of the other');

select * from finish();
rollback;
