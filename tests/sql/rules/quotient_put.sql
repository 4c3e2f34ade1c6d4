-- A quotient comes late: from when it counts, and what becomes of days that were
-- booked, served, closed or invoiced meanwhile.  The vote is Fay-aux-Loges': 0.36 %
-- of the quotient, from 2.60 to 4.50 euros; 4.50 without one.
-- RULE: quotient-late-proof
-- RULE: price-changed-told
\ir ../lib/closed.sql
\ir ../lib/invoice.sql
select plan(17);

-- Lea and Tom were there on 23 November; Lea comes on the 26th and on 1 December.
-- Nobody has given a quotient.
select t.save('anne', 20, '{}', t.slots('111 2026-11-26', '111 2026-12-01'))
	\g /dev/null
set session_replication_role = replica;
delete from guichet.quotient;
delete from guichet.tariff_bracket where tariff = 401;
insert into guichet.tariff_bracket (tariff, quotient, rate, price_floor,
	price_ceiling) values (401, '[0,)', 0.0036, 260, 450);
insert into guichet.tariff_bracket (tariff, price) values (401, 450);
update guichet.booking set price = 450, quotient = null where payer = 201;
update guichet.attendance_line set base = 450, price = 450, quotient = null
	where payer = 201;
set session_replication_role = origin;

create function t.put(late text, value bigint, month date, received date,
	until date default null) returns date language plpgsql as $$
begin
	set session_replication_role = replica;
	update guichet.tariff_version set late_proof = late where id = 401;
	set session_replication_role = origin;
	return guichet.quotient_put(201, received, until, jsonb_build_object(
	    'value', value, 'month', month, 'source', 'caf'));
end $$;
create function t.costs() returns text language sql as $$
	select string_agg(x.what, ', ' order by x.what) from (
	    select to_char(b.day, 'MMDD') || ' ' || b.price as what
	    from guichet.booking b where b.payer = 201 and b.takes
	    and b.day > '2026-11-23'
	    union all
	    select 'line ' || l.child || ' ' || l.price
	    from guichet.attendance_line l
	    where l.payer = 201 and l.superseded_at is null) x $$;
-- What is left of a trial: its words; all else is rolled back.
create function t.trial(what text[]) returns text language plpgsql as $$
declare
	said text;
	n text;
begin
	foreach n in array what loop
		execute n into said;
	end loop;
	raise exception using errcode = 'ZZ001', message = coalesce(said, '-');
exception when sqlstate 'ZZ001' then
	return sqlerrm;
end $$;

select is(t.costs(), '1126 450, 1201 450, line 111 450, line 112 450',
	'without a quotient, the voted default');

-- Fay-aux-Loges: from the next month, nothing before.
select is(t.trial(array['select t.put(''next-month'', 90000, ''2026-11-01'',
	''2026-11-23'')']), '2026-12-01', 'it counts from the next month');
select is(t.trial(array['select t.put(''next-month'', 90000, ''2026-11-01'',
	''2026-11-23'')', 'select t.costs()']),
	'1126 450, 1201 324, line 111 450, line 112 450',
	'next-month: 3.24 from 1 December, nothing before');
select is(t.trial(array['select t.put(''next-month'', 110300, ''2026-11-01'',
	''2026-11-23'')', 'select t.costs()']),
	'1126 450, 1201 397, line 111 450, line 112 450', 'PRI-01 1103 is 3.97');
select is(t.trial(array['select t.put(''next-month'', 130000, ''2026-11-01'',
	''2026-11-23'')', 'select count(*) from guichet.message
	where kind = ''price-changed''']), '0', 'the same price is no news');

-- Where the vote counts back: since the proof's date.
select is(t.trial(array['select t.put(''back'', 64000, ''2026-11-01'',
	''2026-11-23'')', 'select t.costs()']),
	'1126 260, 1201 260, line 111 260, line 112 260',
	'back: 2.60 since 1 November, closed days too');
select is(t.trial(array['select t.put(''back'', 64000, ''2026-12-01'',
	''2026-12-02'')', 'select t.costs()']),
	'1126 450, 1201 260, line 111 450, line 112 450',
	'back to the proof''s date, no further');
select is(t.trial(array['select t.put(''back'', 64000, ''2024-02-01'',
	''2026-11-23'')']), '2026-09-01', 'not before the school year');
select is(t.trial(array['select t.put(''back'', 90000, ''2026-11-01'',
	''2026-11-23'')', 'select t.put(''back'', 64000, ''2026-11-01'',
	''2026-11-24'')', 'select t.costs()']),
	'1126 324, 1201 260, line 111 324, line 112 324',
	'a known quotient is replaced from the next month');
select is(t.trial(array['select t.put(''back'', 64000, ''2026-11-01'',
	''2026-11-23'', ''2027-02-01'')', 'select string_agg(q.during::text, '' '')
	from guichet.quotient q where q.superseded_at is null']),
	'[2026-11-01,2027-02-01)', 'valid as long as its proof');

-- A contested line keeps its contest; an invoiced one stays and is adjusted.
select is(t.trial(array['select t.contest(''anne'', 21, 111)', 'select t.put(
	''back'', 64000, ''2026-11-01'', ''2026-11-23'')', 'select l.price
	from guichet.contest c join guichet.attendance_line l on l.id = c.line
	where l.superseded_at is null']), '260', 'a contest follows its line');
create function t.invoiced() returns text language plpgsql as $$
begin
	update guichet.day_slot set state = 'invoiced'
	where day = '2026-11-23' and state = 'closed';
	perform t.campaign('2026-11-01');
	perform t.bill(201);
	return null;
end $$;
select is(t.trial(array['select t.invoiced()', 'select t.put(''back'', 64000,
	''2026-11-01'', ''2026-11-23'')', 'select string_agg(concat_ws('' '',
	a.reason, i.price, a.price, a.object = q.id), '', '') from
	guichet.adjustment a join guichet.invoice_line i on i.id = a.line
	cross join guichet.quotient q where q.superseded_at is null']),
	'quotient 450 260 t, quotient 450 260 t',
	'invoiced days wait for a credit of the difference');
select is(t.trial(array['select t.invoiced()', 'select t.put(''next-month'',
	64000, ''2026-11-01'', ''2026-11-23'')', 'select count(*)
	from guichet.adjustment']), '0', 'next-month: no credit');

-- Told once, to each address of the home.
select is(t.trial(array['select t.put(''back'', 64000, ''2026-11-01'',
	''2026-11-23'')', 'select string_agg(m.recipient, '' '')
	from guichet.message m where m.kind = ''price-changed''']),
	'anne@exemple.fr', 'one message a home');
select is(t.trial(array['select t.put(''back'', 64000, ''2026-11-01'',
	''2026-11-23'')', 'select string_agg(concat_ws('' '', l.cause, l.child,
	l.first_day, l.last_day, l.days, l.old, l.new), '', '' order by l.child,
	l.first_day desc)
	from guichet.price_notice_line l']),
	'quotient 111 2026-11-26 2026-12-01 2 450 260, '
	|| 'quotient 111 2026-11-23 2026-11-23 1 450 260, '
	|| 'quotient 112 2026-11-23 2026-11-23 1 450 260',
	'old and new, from when');
select is(t.trial(array['select t.put(''back'', 90000, ''2026-11-01'',
	''2026-11-23'')', 'select t.put(''back'', 64000, ''2026-11-01'',
	''2026-11-24'')', 'select count(*) from guichet.message m
	where m.kind = ''price-changed''']), '1', 'what comes before it left joins');
select is((select string_agg(x, ' ') from guichet.attendance_faults() f (x)),
	null, 'and all lines hold');

select * from finish();
rollback;
