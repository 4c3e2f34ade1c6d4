-- Whatever changes between two runs, a run of who changed ends where a run of all
-- would have; and each locked day is billed once or waits with a name.
-- RULE: billing-same-draft
-- RULE: billing-once
-- RULE: billing-line-complete
\ir ../lib/billing.sql
select plan(7);

-- Twelve children, two a home, ten days each; every ninth day is shared by two
-- homes, every seventh excused.
set local session_replication_role = replica;
delete from guichet.attendance_line;
delete from guichet.slot_closing;
delete from guichet.attendance;
insert into guichet.household (id, label)
	select n, 'Foyer ' || n from generate_series(2000, 2006) n;
insert into guichet.person (id, given, family, born)
	select n, 'E', 'N' || n, '2018-01-01' from generate_series(3000, 3011) n;
insert into guichet.quotient (id, household, during, value, month, source)
	select n, n, '[2026-01-01,2027-02-01)', n % 5 * 40000, '2026-01-01', 'caf'
	from generate_series(2000, 2005) n where n <> 2003;
insert into guichet.slot_closing (id, activity, school, day, closed_by,
	closed_at, expected, present, absent, unbooked)
	select row_number() over (order by d.day), 'canteen', 1, d.day, 181,
	    guichet.now(), 0, 0, 0, 0
	from guichet.day_slot d where d.activity = 'canteen' and d.school = 1
	and d.because is null and d.day >= '2026-11-01' order by d.day limit 10;
insert into guichet.attendance (id, child, activity, school, day, mark,
	marked_by, marked_at)
	select n, c, 'canteen', 1, w.day, case when n % 7 > 0 then 'present'
	    else 'absent' end, 181, guichet.now()
	from guichet.slot_closing w, generate_series(3000, 3011) c,
	    lateral (select w.id * 100 + c - 3000 as n) n;
insert into guichet.absence_kind (id, code, label, effect, during)
	values (1, 'illness', 'Maladie', 'free', '[2026-09-01,)');
insert into guichet.absence (id, child, during, kind, recorded_at)
	select a.id, a.child, daterange(a.day, a.day + 1), 1, guichet.now()
	from guichet.attendance a where a.mark = 'absent';
create function t.line_new(attendance bigint, who bigint) returns bigint
language sql as $$
	update guichet.attendance_line l set superseded_at = guichet.now()
	where l.attendance = line_new.attendance and l.superseded_at is null;
	insert into guichet.attendance_line (attendance, closing, child,
	    activity, day, mark, payer, base, price, reason, tariff, quotient,
	    custody, absence, basis, made_at)
	select a.id, a.id / 100, a.child, a.activity, a.day, a.mark,
	    case when a.id % 9 > 0 then who end, p, case when a.id % 7 > 0
	    then p end, case when a.id % 7 = 0 then 'excused' end, 401,
	    case when a.id % 9 > 0 then q.id end, case when a.id % 9 > 0
	    then 'one-household' else 'shares' end,
	    case when a.id % 7 = 0 then a.id end,
	    case when a.id % 9 > 0 then '(elementary,,,,,)'::guichet.price_facts
	    end, guichet.now()
	from guichet.attendance a
	left join guichet.quotient q on q.household = who
	cross join lateral (select guichet.price_of(401, q.value,
	    '(elementary,,,,,)') as p) p
	where a.id = line_new.attendance;
	with l as (select max(x.id) as id from guichet.attendance_line x
		where x.attendance = line_new.attendance
		and x.custody = 'shares'),
	s as (select l.id, n, case n when 1 then who
		else 2000 + (who - 1999) % 6 end as payer from l,
		generate_series(1, 2) n where l.id is not null),
	p as (select s.*, q.id as quotient, guichet.price_of(401, q.value,
		'(elementary,,,,,)') as price from s
		left join guichet.quotient q on q.household = s.payer),
	d as (select sum(p.price) as whole, guichet.divided(round(sum(p.price
		* 500) / 1000)::bigint, array_agg(p.price * 500 order by p.n))
		as parts from p),
	i as (insert into guichet.attendance_share (line, n, payer, share,
		quotient, base, price, basis)
		select p.id, p.n, p.payer, 500, p.quotient, d.parts[p.n],
		    case when line_new.attendance % 7 > 0 then d.parts[p.n] end,
		    '(elementary,,,,,)' from p, d)
	update guichet.attendance_line x set base = d.parts[1] + d.parts[2],
	    price = case when x.reason is null then d.parts[1] + d.parts[2] end
	from l, d where x.id = l.id;
	select max(x.id) from guichet.attendance_line x
	where x.attendance = line_new.attendance
$$;
select t.line_new(a.id, 2000 + (a.child - 3000) / 2) from guichet.attendance a
	order by a.id \g /dev/null
set local session_replication_role = origin;
update guichet.regie set small_debt = 1000;
select guichet.campaign_make(t.regie(), '[2026-11-01,2026-12-01)') \g /dev/null
select t.draft() \g /dev/null
select is((select count(*) from guichet.campaign_fault
	where fault in ('other-price', 'duplicate')), 0::bigint,
	'the days that were made come to their own cents');
select is((select count(*) from guichet.invoice_line x
	join guichet.invoice i on i.id = x.invoice), 120::bigint
	+ (select count(*) / 2 from guichet.attendance_share), 'and all are drafted');

-- A day of a line that is in force, any.
create function t.any_line() returns guichet.attendance_line language sql as
	$$select l from guichet.attendance_line l
	where l.superseded_at is null order by random() limit 1$$;
create function t.change() returns text language plpgsql as $$
declare
	l	guichet.attendance_line := t.any_line();
	what	integer := floor(random() * 8);
begin
	perform set_config('session_replication_role', 'replica', true);
	case what
	when 0, 1 then
		insert into guichet.contest (line, child, opened_by, opened_at,
		    body) values (l.id, l.child, 101, guichet.now(), 'Non')
		on conflict do nothing;
	when 2 then
		update guichet.contest c set state = 'kept', answered_by = 183,
		    answered_at = guichet.now(), answer = 'Oui'
		where c.id = (select max(x.id) from guichet.contest x
		    where x.state = 'opened');
	when 3 then
		perform t.line_new(l.attendance, 2000 + floor(random() * 6)
		    ::bigint);
	when 4 then
		update guichet.attendance_line x set superseded_at = guichet.now()
		where x.closing = l.closing and x.superseded_at is null;
		update guichet.slot_closing w set reopened_at = guichet.now(),
		    reopened_by = 181, reason = 'Non' where w.id = l.closing;
	when 5 then
		update guichet.slot_closing w set reopened_at = null,
		    reopened_by = null, reason = null
		where w.reopened_at is not null;
		perform t.line_new(a.id, 2000 + a.id % 6) from guichet.attendance a
		where not exists (select from guichet.attendance_line x
		    where x.attendance = a.id and x.superseded_at is null);
	when 6 then
		update guichet.attendance_line x set price = x.price + 1
		where x.id = l.id and x.custody <> 'shares';
		if random() < 0.5 then
			perform t.line_new(l.attendance, 2001);
		end if;
	when 7 then
		update guichet.regie set small_debt = floor(random() * 3000);
	end case;
	perform set_config('session_replication_role', 'origin', true);
	return what::text;
end $$;

-- Each locked day: in the draft once for each that pays it, or a fault says why
-- not.
create function t.lost() returns text language sql as
	$$select string_agg(l.id::text, ' ') from guichet.attendance_line l
	where l.superseded_at is null and 1 <> (select count(*) from (
	    select case when count(*) = greatest(1, (select count(*)
		from guichet.attendance_share s where s.line = l.id))
		then 1 end as billed
	    from guichet.invoice_line x where x.line = l.id
	    having count(*) > 0
	    union all
	    select 1 from guichet.campaign_fault f where f.line = l.id) z
	    where z.billed = 1)$$;
create table t.result (round integer, did text, moved text, whole text,
	lost text, wrong text);
do $$
declare
	did	text;
	moved	bytea;
	lost	text;
	wrong	text;
begin
	-- The same every time.
	perform setseed(0.5);
	for n in 1 .. 8 loop
		did := t.change() || t.change() || t.change();
		perform t.draft();
		moved := t.known();
		lost := t.lost();
		select string_agg(i.id::text, ' ') into wrong
		from guichet.invoice i
		where row(i.total::bigint, i.lines::bigint)::text is distinct
		    from (select row(sum(x.price)::bigint, count(*))::text
			from guichet.invoice_line x where x.invoice = i.id
			and x.payer = i.payer);
		delete from guichet.invoice_line;
		delete from guichet.invoice;
		update guichet.campaign set digest = null;
		perform t.draft();
		insert into t.result values (n, did, encode(moved, 'hex'),
		    encode(t.known(), 'hex'), lost, wrong);
	end loop;
end $$;
select is_empty('select round, did from t.result where moved <> whole',
	'who changed, and all: the same bytes');
select is_empty('select round, did, lost from t.result where lost <> ''''',
	'each locked day is billed once, or waits with a name');
select is_empty('select round, did, wrong from t.result where wrong <> ''''',
	'each invoice is the sum of its lines');
select cmp_ok((select count(distinct moved)::integer from t.result), '>', 4,
	'the changes are changes');
select is_empty('select x.id from guichet.invoice_line x where x.price <> 0
	and x.reason is not null', 'a free day costs nothing');
select * from finish();
rollback;
