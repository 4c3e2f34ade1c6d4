-- What comes to an invoiced day later: guichet.campaign_finalise, campaign_since.
-- RULE: billing-once
\ir ../lib/issued.sql
select plan(4);

select t.approved('2026-11-01') as c \gset
select t.final(:c) \g /dev/null
-- Another day is closed, later than the month that was billed.
set local session_replication_role = replica;
update guichet.day_slot set state = 'closed' where activity = 'canteen'
	and school = 1 and day = '2026-12-01';
set local session_replication_role = origin;
-- Max was there in November, and nobody knew him.
insert into guichet.unknown_child (id, activity, school, day, words, noted_by,
	noted_at) overriding system value
	values (1, 'canteen', 1, '2026-11-23', 'Un grand', 181, guichet.now());
update guichet.clock set ahead = ahead + interval '10 days';
select is(t.q('manager', format('select * from api.unknown_tie(1, 114, %L, %L)',
	t.digest('manager'), t.nonce(21))), '(t)', 'an invoiced day has a line more');
select t.approved('2026-12-01') as d \gset
select is((select guichet.campaign_since(:d) <= '2026-11-23'), true,
	'the next run looks back to it');
select t.final(:d) \g /dev/null
select is((select count(*) from guichet.billed_line b
	join guichet.attendance a on a.id = b.attendance and a.child = 114),
	1::bigint, 'it is billed');
select is((select count(*) from guichet.billed_line b
	join guichet.invoice v on v.id = b.invoice and v.campaign = :d),
	1::bigint, 'and nothing twice');

select * from finish();
rollback;
