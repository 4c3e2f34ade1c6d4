-- family_exception_answer: agreed, it holds and the booked days pass; declined or
-- withdrawn, nothing changes.
-- RULE: custody-agreed
\ir ../lib/town.sql
select plan(18);

-- Zoe (113): even weeks with David.  The week of 23 November is 48: his.
insert into guichet.custody_rule (child, layer, kind, first, second, during,
	source) values (113, 1, 'parity', 103, 104, '[2026-01-01,2028-01-01)',
	'judgment');
create function t.propose(who text, whose text, first date, last date, n integer)
returns text language sql return format('select * from
	api.family_exception_propose(113, %L, %L, %L, %L)', whose, first, last,
	t.nonce(n));
create function t.answer(answer text, n integer) returns text language sql
	return format('select * from api.family_exception_answer(113, %s, %L, %L)',
	(select max(id) from guichet.custody_rule where layer = 3), answer,
	t.nonce(n));
create function t.mails(who bigint) returns bigint language sql
	return (select count(*) from guichet.message m where m.person = who
	and m.kind = 'custody-exception');
create function t.payer() returns text language sql return (select
	string_agg(extract(day from b.day) || ' ' || b.payer || ' ' || b.price, ', '
	order by b.day) from guichet.booking b where b.child = 113 and b.seat);
select t.save('david', 1, '{}', t.slots('113 2026-11-23', '113 2026-11-24',
	'113 2026-11-26')) \g /dev/null
select is(t.payer(), '23 203 340, 24 203 340, 26 203 340', 'David''s days, his price');

select is(t.err('claire', t.propose('claire', 'me', '2026-11-24', '2026-11-26', 2)),
	null, 'Claire proposes to have two of them');
select is(t.payer(), '23 203 340, 24 203 340, 26 203 340',
	'one that waits says nothing');
select is(t.mails(104) || ' ' || t.mails(103), '1 0', 'David is asked');
select is(t.q('david', 'select mine, asked, waiting from
	api.family_exceptions(113)'), '(f,f,t)', 'and sees it');
select is(t.q('david', 'select count(*) from family.custody_rule'), '(1)',
	'apart from the rules that hold');
select is(t.err('claire', t.answer('agree', 3)), 'MU403',
	'nobody agrees with themselves');
select is(t.err('david', t.answer('withdraw', 4)), 'MU403',
	'nor takes back what the other proposed');
select is(t.err('david', t.answer('perhaps', 5)), 'MU455', 'nor says perhaps');
select is(t.err('eve', t.answer('agree', 6)), 'MU404', 'nor a stranger');
select is(t.err('david', t.answer('agree', 7)), null, 'David agrees');
select is(t.payer(), '23 203 340, 24 202 360, 26 202 360',
	'the days pass to Claire, at her price');
select is(t.mails(104) || ' ' || t.mails(103), '2 1', 'both are told');
select is(t.err('david', t.answer('decline', 8)), 'MU404', 'it is agreed');

select is(t.err('david', t.propose('david', 'other', '2026-12-10', '2026-12-10', 9)),
	null, 'David proposes one of his days to Claire');
select is(t.err('claire', t.answer('decline', 10)), null, 'she declines');
select is(t.q('david', 'select count(*) from api.family_exceptions(113)'), '(1)',
	'nothing is left of it');
select is(t.mails(104), 3::bigint, 'and he is told');

select * from finish();
rollback;
