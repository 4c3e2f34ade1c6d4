-- For the tests of what a closed day comes to: Lea was absent, Tom ate, Zoe came
-- without a booking (ten euros more); the canteen of Jules-Ferry is closed.
\ir roll.sql
insert into guichet.surcharge (id, kind, amount, during) values
	(1, 'unbooked', 1000, '[2026-09-01,)');
select t.tap('attendant', 11, 111, 'absent') \g /dev/null
select t.tap('attendant', 12, 112, 'present') \g /dev/null
select t.tap('attendant', 13, 113, 'unbooked') \g /dev/null
select t.close('attendant', 14) \g /dev/null
-- The line in force of a child.
create function t.line(child bigint) returns bigint language sql as
	$$select l.id from guichet.attendance_line l where l.child = line.child
	and l.superseded_at is null$$;
create function t.contest(who text, n integer, child bigint) returns text
	language sql as $$select t.q(who, format(
	'select * from api.contest_open(%s, %L, %L)', t.line(child),
	'Elle mangeait chez moi', t.nonce(n)))$$;
create function t.contest_err(who text, n integer, child bigint) returns text
	language sql as $$select t.err(who, format(
	'select * from api.contest_open(%s, %L, %L)', t.line(child),
	'Elle mangeait chez moi', t.nonce(n)))$$;
create function t.answer(who text, n integer, outcome text) returns text
	language sql as $$select t.q(who, format(
	'select * from api.contest_answer(%s, %L, %L, %L, %L)',
	(select max(id) from guichet.contest), outcome, 'Vu avec l''équipe',
	t.digest(who), t.nonce(n)))$$;
create function t.answer_err(who text, n integer, outcome text) returns text
	language sql as $$select t.err(who, format(
	'select * from api.contest_answer(%s, %L, %L, %L, %L)',
	(select max(id) from guichet.contest), outcome, 'Vu avec l''équipe',
	t.digest(who), t.nonce(n)))$$;
