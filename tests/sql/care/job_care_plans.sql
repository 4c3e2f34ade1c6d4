-- job_care_plans: reminders 60, 30 and 7 days before the end, and the expiry.
-- RULE: care-plan-expired
\ir ../lib/town.sql
\ir ../lib/care.sql
select plan(10);

select t.save('claire', 1, '{}', t.slots('113 2026-11-23')) \g /dev/null
select t.save('eve', 1, '{}', t.slots('114 2026-11-23')) \g /dev/null
create function t.run() returns text language plpgsql as $$
declare
	answer text;
	j bigint := guichet.job_add('care-plans', '{}');
begin
	set local role nightly;
	select string_agg(x::text, ',') into answer from api.job_care_plans(j) x;
	reset role;
	return answer;
end $$;
create function t.mails() returns text language sql return (select
	string_agg(kind || ' ' || recipient, ', ' order by kind, recipient)
	from guichet.message where kind like 'care-plan%');
select is(t.q('clerk', $$select child, diet from api.clerk_day_list(
	'2026-11-23', null, null)$$), '("(Zoé,Petit-Roux)",plan-packed-lunch)
("(Max,Noir)",plan-call)', 'the list says it in words, before any job');
select is(t.q('kitchen', $$select diet, meals from
	api.kitchen_count('2026-11-23')$$), '(plan-packed-lunch,1)
(plan-call,1)', 'and so does the kitchen''s count');
select is(t.run(), 'true', 'the day''s work');
select is((select string_agg(id || ' ' || state, ', ' order by id)
	from guichet.care_plan), '900 active, 901 expired, 902 draft, 903 expiring',
	'what is over, what ends soon');
update guichet.person set email = 'eve@exemple.fr' where id = 105;
select is(t.mails(), 'care-plan-due anne@exemple.fr, care-plan-due '
	'anne@exemple.fr, care-plan-expired ecole2@exemple.fr',
	'guardians, and the school of what is over');
delete from guichet.message;
select t.run() \g /dev/null
select is(t.mails(), null, 'each occasion once');
select api.clock_set('2026-12-03 08:00 Europe/Paris') \g /dev/null
select t.run() \g /dev/null
select is((select string_agg(days::text, ' ' order by days desc)
	from guichet.care_plan_told where plan = 903), '30 7',
	'thirty days before, seven days before');
select api.clock_set('2026-12-08 00:30 Europe/Paris') \g /dev/null
delete from guichet.message;
select t.run() \g /dev/null
select is((select state from guichet.care_plan where id = 903)::text, 'expired',
	'over on the day');
select is(t.mails(), 'care-plan-expired anne@exemple.fr, care-plan-expired '
	'anne@exemple.fr, care-plan-expired ecole1@exemple.fr',
	'guardian and site, the same day');
select is((select count(*) from guichet.message where person is null),
	1::bigint, 'the school''s has no person');

select * from finish();
rollback;
