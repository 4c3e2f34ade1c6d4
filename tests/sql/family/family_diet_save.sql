-- family_diet_save: a menu, at once, from the first day that is not ordered.
-- RULE: diet-first-open-day
-- RULE: shared-fact-told
\ir ../lib/town.sql
select plan(13);

-- Wednesday 10:00: Thursday and Friday closed on Tuesday at 9, Monday is open.
create function t.diet(who text, n integer, child integer, diet text)
	returns text language sql return t.q(who, format(
	'select * from api.family_diet_save(%s, %L, %L)', child, diet, t.nonce(n)));
select is(t.diet('claire', 1, 113, 'no-meat'), '(diet)', 'chosen');
select is((select row(diet, during, source, recorded_by)::text
	from guichet.diet_choice where child = 113 and superseded_at is null),
	'(no-meat,"[2026-11-23,)",declared,103)', 'from Monday on');
select is((select row(kind, recipient, person)::text from guichet.message),
	'(family-change-told,david@exemple.fr,104)', 'the other parent is told');
select is(t.q('david', 'select child, fact, told_by from api.family_news()'),
	'("(Zoé,Petit-Roux)",diet,guardian)', 'and reads it on their page');
select is(t.q('claire', 'select told_by from api.family_news()'), '(me)',
	'the author too');
select t.diet('claire', 1, 113, 'no-meat') \g /dev/null
select is((select count(*) from guichet.message), 1::bigint, 'sent twice');
select is(t.diet('david', 1, 113, 'standard'), '(diet)',
	'the other parent may change it back');
select is((select string_agg(diet || ' ' || during || ' ' || (superseded_at
	is null), ', ' order by id) from guichet.diet_choice where child = 113),
	'no-meat [2026-11-23,) false, standard [2026-11-23,) true',
	'superseded, not overwritten');
update guichet.day_slot set state = 'counting-frozen' where school = 1
	and day between '2026-11-23' and '2026-11-24';
select t.diet('claire', 2, 113, 'no-pork') \g /dev/null
select is((select during::text from guichet.diet_choice where child = 113
	and superseded_at is null and diet = 'no-pork'), '[2026-11-26,)',
	'a count that is frozen is not touched');
select is(t.err('claire', format('select * from api.family_diet_save(113, %L,
	%L)', 'halal', t.nonce(8))), 'MU455', 'a menu of the list, no motive');
select is(t.err('claire', format('select * from api.family_diet_save(113, %L,
	%L)', 'plan-excluded', t.nonce(8))), 'MU455', 'nor what a care plan says');
select is(t.err('eve', format('select * from api.family_diet_save(113, %L, %L)',
	'standard', t.nonce(8))), 'MU404', 'not for a stranger''s child');
update guichet.parent_link set authority = 'limited' where adult = 104;
select is(t.err('david', format('select * from api.family_diet_save(113, %L,
	%L)', 'standard', t.nonce(8))), 'MU403', 'limited authority does not act');

select * from finish();
rollback;
