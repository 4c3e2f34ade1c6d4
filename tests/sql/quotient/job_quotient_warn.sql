-- A month begins without a quotient: the home is warned, once.
-- RULE: quotient-warned
\ir ../lib/town.sql
select plan(11);

create function t.night(at text) returns text language plpgsql as $$
declare
	j bigint;
begin
	perform api.clock_set(at::timestamptz);
	update guichet.job set state = 'done', ended_at = guichet.now(),
	    lease = null, holder = null where state in ('due', 'running');
	select guichet.job_add('quotient-warn', '{}') into j;
	perform api.job_quotient_warn(j);
	return (select string_agg(concat_ws(' ', w.household, w.first, w.ends),
	    ', ' order by w.household) from guichet.quotient_warning w);
end $$;
-- Claire and Eve have given none; those of Anne and David end on 31 January.
-- Of a month's thirty days, ten are left on the 21st.
select is(t.night('2026-11-20 23:00 Europe/Paris'), null, 'not yet');
select is(t.night('2026-11-21 06:00 Europe/Paris'),
	'202 2026-12-01 f, 204 2026-12-01 f', 'ten days before the month');
select is((select string_agg(m.recipient, ' ') from guichet.message m
	where m.kind = 'quotient-warning'), 'claire@exemple.fr',
	'whoever has an address; a home without one is on the list all the same');
select is(t.night('2026-11-22 06:00 Europe/Paris'),
	'202 2026-12-01 f, 204 2026-12-01 f', 'once');
select is(t.night('2026-12-22 06:00 Europe/Paris'),
	'202 2026-12-01 f, 204 2026-12-01 f', 'and not again each month');
select is(t.night('2027-01-22 06:00 Europe/Paris'), '201 2027-02-01 t, '
	|| '202 2026-12-01 f, 203 2027-02-01 t, 204 2026-12-01 f',
	'one that runs out is told before');
select is((select count(*) from guichet.message m
	where m.recipient = 'anne@exemple.fr'), 1::bigint,
	'one message to an address of the home');
insert into guichet.quotient (household, during, value, month, source)
	values (202, '[2027-01-01,2027-03-01)', 50000, '2027-01-01', 'caf');
select is(t.night('2027-02-20 06:00 Europe/Paris'), '201 2027-02-01 t, '
	|| '202 2026-12-01 f, 202 2027-03-01 t, 203 2027-02-01 t, '
	|| '204 2026-12-01 f', 'a new end is a new warning');
delete from guichet.quotient_warning;
update guichet.enrolment set state = 'ended';
select is(t.night('2027-02-21 06:00 Europe/Paris'), null,
	'nobody who is not enrolled');
update guichet.enrolment set state = 'active';
set session_replication_role = replica;
update guichet.tariff_bracket set price = 330;
set session_replication_role = origin;
select is(t.night('2027-02-22 06:00 Europe/Paris'), null,
	'nor where a quotient changes nothing');
select is((select ended from api.job_quotient_warn(0)), true::shape.flag,
	'a night is one batch');

select * from finish();
rollback;
