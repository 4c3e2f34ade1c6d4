-- file_share_save: what each of two adults pays of a child's days.
-- RULE: custody-shares
-- RULE: custody-moves
\ir ../lib/town.sql
select plan(16);

create function t.share(n integer, share text default '40',
	second integer default 104, first integer default 103,
	from_day date default '2026-11-24', source text default 'judgment',
	seen date default null) returns text
language sql return format('select * from api.file_share_save(113, %L, %L, %L, '
	'%L, %L, %L, %L)', first, second, share, from_day, source, seen, t.nonce(n));
create function t.shares() returns text language sql as $$
	select string_agg(concat_ws(' ', first, share, second, during, source,
	    seen_on), '; ' order by during) from guichet.custody_share
	where superseded_at is null $$;

select is(t.err('kitchen', t.share(1)), 'MU403', 'not without the right');
select is(t.err('clerk', t.share(1, source => 'town')), 'MU455',
	'a source of the list');
select is((select string_agg(t.err('clerk', t.share(1, s)), ' ')
	from unnest(array['0', '0,0', '100', '-1', 'half', '33,33', '']) s),
	'MU681 MU681 MU681 MU681 MU681 MU681 MU681', 'from 0.1 to 99.9');
select is(t.err('clerk', t.share(1, second => 103)), 'MU600', 'two adults');
select is(t.err('clerk', t.share(1, second => 105)), 'MU404',
	'adults of the child');

select t.save('claire', 1, '{}', t.slots('113 2026-11-23', '113 2026-11-24',
	'113 2026-12-01')) \g /dev/null
update guichet.day_slot set state = 'counting-frozen' where day = '2026-12-01';
select is(t.q('clerk', t.share(2)), '(113)', 'recorded');
select t.q('clerk', t.share(2)) \g /dev/null
select is(t.shares(), '103 400 104 [2026-11-24,) judgment 2026-11-18',
	'once, with the day the judgment was seen');
select is((select string_agg(concat_ws(' ', day, payer, custody, price), ', '
	order by day) from guichet.booking),
	'2026-11-23 202 booker 360, 2026-11-24 shares 348, '
	'2026-12-01 202 booker 360',
	'booked days from then on pass to both; a frozen one does not');
select results_eq($$select person from guichet.message where kind =
	'family-change-told' order by person$$, array[103, 104]::bigint[],
	'both parents are told');
select t.q('clerk', t.share(3, '66,7', from_day => '2027-01-04',
	seen => '2026-11-02')) \g /dev/null
select is(t.shares(), '103 400 104 [2026-11-24,2027-01-04) judgment 2026-11-18; '
	'103 667 104 [2027-01-04,) judgment 2026-11-02',
	'another one follows it');
select is(t.q('clerk', t.share(4, '0.1', from_day => '2028-01-03',
	source => 'declared')), '(113)', 'the least there is');
select is(t.q('clerk', 'select first, second, percent, tenth, other_percent,
	other_tenth, during, source, seen_on, seen_by from api.file_shares(113)
	limit 2'), '("(Claire,Petit)","(David,Roux)",40,,60,,'
	'"[2026-11-24,2027-01-04)",judgment,2026-11-18,"(Clara,Guichet)")' || E'\n'
	'("(Claire,Petit)","(David,Roux)",66,7,33,3,"[2027-01-04,2028-01-03)",'
	'judgment,2026-11-02,"(Clara,Guichet)")', 'the clerk reads them');
select is(t.q('claire', 'select percent, tenth, source from
	api.family_shares(113) limit 2') || ' ' || t.q('david', 'select percent,
	tenth from api.family_shares(113) limit 2'),
	E'(40,,judgment)\n(66,7,judgment) (60,)\n(33,3)', 'each parent their own');
select is(t.q('eve', 'select * from api.family_shares(113)'), null,
	'nobody else');

-- The end.
select is(t.q('clerk', format('select * from api.file_share_end(113, %L)',
	t.nonce(5))), '(113)', 'ended');
select is((select string_agg(concat_ws(' ', day, payer, custody), ', '
	order by day) from guichet.booking), '2026-11-23 202 booker, '
	'2026-11-24 202 booker, 2026-12-01 202 booker',
	'who had booked pays again');

select * from finish();
rollback;
