-- The vote on who pays has changed: what is booked passes on, the parents are told.
-- RULE: custody-moves
-- RULE: custody-lowest
\ir ../lib/town.sql
\ir ../lib/setting.sql
select plan(13);
insert into guichet.quotient (household, during, value, month, source)
	values (202, '[2026-01-01,2027-02-01)', 50000, '2026-01-01', 'caf');
insert into guichet.custody_rule (child, layer, kind, first, second, during,
	source) values (113, 1, 'parity', 104, 103, '[2026-09-01,)', 'judgment');
select t.save('david', 1, '{}', t.slots('113 2026-11-24', '113 2026-12-01'))
	\g /dev/null
select t.save('claire', 1, '{}', t.slots('113 2026-11-24', '113 2026-12-08'))
	\g /dev/null
select t.save('anne', 1, '{}', t.slots('111 2026-12-01')) \g /dev/null

create function t.run() returns text language plpgsql as $$
declare
	j bigint := (select id from guichet.job where kind = 'custody'
		    and state = 'due');
	answer text;
begin
	set local role nightly;
	select x.ended::text into answer from api.job_custody(j) x;
	reset role;
	update guichet.job set state = 'done', ended_at = guichet.now()
	where id = j;
	return answer;
end $$;
create function t.paid() returns text language sql as $$
	select string_agg(concat_ws(' ', to_char(b.day, 'MM-DD'), b.payer, b.price),
	    ', ' order by b.day) from guichet.booking b where b.child = 113 $$;

select is(t.paid(), '11-24 202 100, 12-01 203 340, 12-08 202 100',
	'each their own day, by their own quotient');
select is(t.line(11, 'custody', 'billing=lowest'), null, 'drafted');
select is(t.act(12, 'check'), null, 'checked');
select results_eq($$select what, level, bookings, families
	from guichet.setting_finding where draft = 900 and what ~ '^custody'
	order by what$$, $$values ('custody-lowest', 'warning', null::bigint,
	null::bigint), ('custody-moves', 'info', 2, 1)$$,
	'what it is about is counted, and a lawyer should read it');
select is((select count(*) from guichet.job where kind = 'custody'), 0::bigint,
	'a check asks for nothing');
select is(t.act(13, 'publish'), null, 'published');
select is(t.run(), 'true', 'the job has ended');
select is(t.paid(), '11-24 202 100, 12-01 203 100, 12-08 202 100',
	'from its day on the parent of the day pays by the lower quotient');
select results_eq($$select person from guichet.message where kind =
	'family-change-told' order by person$$, array[103, 104]::bigint[],
	'both are told, once, and nobody else');
select is(t.q('david', $$select day, price from api.canteen_days('2026-11-30')
	where price is not null$$), E'(2026-11-30,100)\n(2026-12-01,100)\n'
	'(2026-12-03,100)\n(2026-12-04,100)', 'his week says that price');
select is(t.act(14, 'withdraw'), null, 'withdrawn before its day');
select t.run() \g /dev/null
select is(t.paid(), '11-24 202 100, 12-01 203 340, 12-08 202 100',
	'and it is as it was');
select is_empty('select * from guichet.custody_policy', 'nothing is left of it');

select * from finish();
rollback;
