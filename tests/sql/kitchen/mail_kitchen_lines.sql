-- The mail of a freeze: its lines.
\ir ../lib/town.sql
select plan(3);

select guichet.kitchen_freeze_due('job:1', 40) \g /dev/null
delete from guichet.message;
update guichet.school set email = 'ferry@exemple.fr' where id = 1;
insert into guichet.kitchen_recipient (email, school, during) values
	('cuisine@exemple.fr', null, '[2026-09-01,)'),
	('ferry@exemple.fr', 1, '[2026-09-01,)'),
	('autrefois@exemple.fr', 1, '[2025-09-01,2026-09-01)');
select t.save('anne', 1, '{}', t.slots('111 2026-11-23', '112 2026-11-23'))
	\g /dev/null
select api.clock_set('2026-11-20 09:00 Europe/Paris') \g /dev/null
select guichet.kitchen_freeze_due('job:1', 40) \g /dev/null
select is((select string_agg(recipient, ' ' order by recipient)
	from guichet.message where kind = 'kitchen-order'),
	'cuisine@exemple.fr ferry@exemple.fr',
	'one message for each, whoever is told twice');
create function t.mail(who text) returns text language plpgsql as $$
declare
	answer text;
	m bigint := (select id from guichet.message where recipient = who);
begin
	set local role nightly;
	select string_agg(x::text, E'\n') into answer from (select day, name, label, meals, age_group, diet, portions
	    from api.mail_kitchen_lines(m)) x;
	reset role;
	return answer;
end $$;
select is(t.mail('ferry@exemple.fr'), '(2026-11-23,Jules-Ferry,Cantine,2,nursery,no-pork,1)
(2026-11-23,Jules-Ferry,Cantine,2,elementary,standard,1)
(2026-11-24,Jules-Ferry,Cantine,0,,,)', 'what is of this site');
select is((select count(*) from api.mail_kitchen_lines((select id
	from guichet.message where recipient = 'cuisine@exemple.fr'))), 5::bigint,
	'who cooks for all reads the orders of all');

select * from finish();
rollback;
