-- job_rollover: a plan is made in batches, and made true at once.
-- RULE: rollover-plan
\ir ../lib/town.sql
\ir ../lib/rollover.sql
select plan(10);

create function t.asked() returns bigint language sql return (select max(j.id)
	from guichet.job j where j.kind = 'rollover');
create function t.step() returns boolean language sql
	return (select ended::boolean from api.job_rollover(t.asked()));
create function t.lines() returns text language sql return (select
	string_agg(l::text, ' ' order by l.child) from (select x.child, x.class,
	x.level, x.case, x.outcome, k.source from guichet.rollover_line x
	left join guichet.rollover_class k on k.id = x.target
	where x.rollover = t.plan()) l);

select t.q('manager', format('select id from api.rollover_make(''2027-09-01'',
	''2027-10-15'', ''{canteen}'', %L)', t.nonce(1))) \g /dev/null
select is(t.q('manager', format('select state, open, done, total
	from api.rollover_card(%s)', t.plan())), '(planning,f,0,)',
	'it is asked for');
select is(t.err('manager', t.act('again', 2)), null, 'asked for again');
select is((select count(*) from guichet.job where kind = 'rollover'),
	1::bigint, 'it is made once');
select is(t.step(), false, 'first its classes and rules');
select is(t.q('manager', format('select state, done, total
	from api.rollover_card(%s)', t.plan())), '(planning,0,9)',
	'and how many pupils it is about');
select is(t.err('manager', t.decide(114, t.to(22), null, 3)), 'MU660',
	'nobody decides meanwhile');
select t.job() \g /dev/null
create table t.whole as select t.lines() as l;
delete from guichet.rollover_line where rollover = t.plan();
do $$
declare
	r	guichet.rollover;
	after	bigint := 0;
begin
	select x.* into r from guichet.rollover x where x.id = t.plan();
	while after is not null loop
		after := guichet.rollover_lines(r, after, 2, false);
	end loop;
end $$;
select is(t.lines(), (select l from t.whole), 'in batches of two it is the same');

select t.settle(10) \g /dev/null
select is(t.applied(30), 'applied', 'made true once');
select is(t.step(), true, 'and a second time it does nothing');
select is((select state::text from guichet.rollover where id = t.plan()),
	'applied', 'as before');

select * from finish();
rollback;
