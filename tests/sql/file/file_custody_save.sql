-- file_custody_save: a rule of a child's custody calendar.
-- RULE: custody-rule-whole
-- RULE: custody-moves
\ir ../lib/town.sql
select plan(25);

create function t.rule(n integer, kind text, first integer default 103,
	second integer default 104, turns text default null,
	anchor date default null, at text default null,
	from_day date default '2026-11-23', until_day date default null,
	source text default 'judgment', payer integer default null,
	seen date default null) returns text
language sql return format('select * from api.file_custody_save(113, %L, %L, %L, '
	'%L, %L, %L, false, %L, %L, %L, %L, %L, %L)', kind, first, second, turns,
	anchor, at, from_day, until_day, source, payer, seen, t.nonce(n));
create function t.rules() returns text language sql as $$
	select string_agg(concat_ws(' ', kind, first, second,
	    array_to_string(pattern, ''), from_at, hand_over, during), '; '
	    order by layer, during) from guichet.custody_rule
	where superseded_at is null $$;

select is(t.err('kitchen', t.rule(1, 'parity')), 'MU403', 'not without the right');
select is(t.err('clerk', t.rule(1, 'other')), 'MU455', 'a kind of the list');
select is(t.err('clerk', t.rule(1, 'override')), 'MU600',
	'an exception has a last day');
select is(t.err('clerk', t.rule(1, 'override', until_day => '2026-11-30',
	source => 'agreement')), 'MU455',
	'and is a judge''s: parents agree on their own page');
select is(t.err('clerk', t.rule(1, 'parity', payer => 105)), 'MU404',
	'a payer who has a link to the child');
select is(t.err('clerk', t.rule(1, 'parity', second => null)), 'MU600',
	'two for odd and even weeks');
select is(t.err('clerk', t.rule(1, 'parity', second => 103)), 'MU600',
	'two different ones');
select is(t.err('clerk', t.rule(1, 'anchored', turns => 'ABC',
	anchor => '2026-09-01')), 'MU600', 'letters A and B');
select is(t.err('clerk', t.rule(1, 'anchored', turns => 'AB')), 'MU600',
	'a first week');
select is(t.err('clerk', t.rule(1, 'weekdays', turns => 'AB')), 'MU600',
	'seven weekdays');
select is(t.err('clerk', t.rule(1, 'weekdays', turns => 'AABBAAA', at => '25:00')),
	'MU600', 'an hour of the clock');
select is(t.err('clerk', t.rule(1, 'sole', first => 105)), 'MU404',
	'an adult of the child');
select is(t.err('clerk', t.rule(1, 'sole', until_day => '2026-11-22')), 'MU523',
	'an end after the beginning');

-- What is booked passes to the day's parent; frozen days do not.
select t.save('claire', 1, '{}', t.slots('113 2026-11-23', '113 2026-11-30',
	'113 2026-12-01')) \g /dev/null
update guichet.day_slot set state = 'counting-frozen' where day = '2026-12-01';
select is(t.q('clerk', t.rule(2, 'parity', first => 104, second => 103)), '(113)',
	'odd weeks David, even weeks Claire');
select t.q('clerk', t.rule(2, 'parity', first => 104, second => 103)) \g /dev/null
select is((select count(*) from guichet.custody_rule), 1::bigint,
	'twice the same form: once');
select results_eq($$select payer, custody, price::bigint from guichet.booking
	where child = 113 order by day$$, $$values
	(202::bigint, 'day-parent', 360::bigint), (203, 'day-parent', 340),
	(202, 'booker', 360)$$,
	'her week stays hers, his passes to him, the frozen day does not move');
select results_eq($$select person from guichet.message where kind =
	'family-change-told' order by person$$, array[103, 104]::bigint[],
	'both parents are told');
select t.q('clerk', t.rule(3, 'weekdays', turns => 'aabbaaa', at => '16h30',
	from_day => '2027-01-04', until_day => '2027-02-28')) \g /dev/null
select is(t.rules(), 'parity 104 103 00:00:00 [2026-11-23,2027-01-04); '
	'weekdays 103 104 1122111 16:30:00 [2027-01-04,2027-03-01); '
	'parity 104 103 00:00:00 [2027-03-01,)',
	'a rule for a time replaces the usual one for that time');
select t.q('clerk', t.rule(4, 'holiday-split')) \g /dev/null
select is((select count(*) from guichet.custody_rule where superseded_at is null),
	4::bigint, 'holidays stand beside it');
select is(t.q('clerk', 'select kind, first, second, turns, at, during from
	api.file_custody_rules(113) limit 2'),
	'(holiday-split,"(Claire,Petit)","(David,Roux)",,00:00,"[2026-11-23,)")
(parity,"(David,Roux)","(Claire,Petit)",,00:00,"[2026-11-23,2027-01-04)")',
	'and are read by the clerk');


-- A judge's exception, who pays its days, and who saw the judgment.
select t.q('clerk', t.rule(5, 'override', first => 103, until_day => '2026-11-24',
	payer => 104, seen => '2026-11-10')) \g /dev/null
select is((select concat_ws(' ', kind, layer, first, payer, during, seen_on,
	seen_by) from guichet.custody_rule where layer = 3),
	'override 3 103 203 [2026-11-23,2026-11-25) 2026-11-10 106',
	'its days, the home that pays, and the paper that was seen');
select results_eq($$select payer, custody from guichet.booking
	where child = 113 and day < '2026-12-01' order by day$$, $$values
	(203::bigint, 'decision'), (203, 'day-parent')$$,
	'the booked day passes to the payer whom the decision names');
select is(t.q('clerk', 'select kind, seen_on, seen_by, payer from
	api.file_custody_rules(113) where kind = ''override'''),
	'(override,2026-11-10,"(Clara,Guichet)","David Roux")',
	'the clerk reads all of it');
select t.q('clerk', t.rule(6, 'sole', source => 'declared', seen => '2026-11-10'))
	\g /dev/null
select is((select string_agg(concat_ws(' ', source, seen_on), ', ' order by id)
	from guichet.custody_rule where superseded_at is null and kind in ('sole',
	'holiday-split')), 'judgment 2026-11-18, declared',
	'a judgment is seen today unless said; what is declared has no paper');
update guichet.household_member set superseded_at = guichet.now()
	where person = 104 and kind = 'adult';
select is(t.err('clerk', t.rule(7, 'sole', payer => 104)), 'MU680',
	'a payer has a home');

select * from finish();
rollback;
