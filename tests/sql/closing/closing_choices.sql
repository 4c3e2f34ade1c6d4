-- What a closing may name: a group of several activities, each of them, each
-- site.
\ir ../lib/childcare.sql
select plan(3);
select is(t.q('manager', $$select code, label from api.closing_choices()
	where not site$$), '(group:around,"Avant et après la classe")
(activity:morning,Matin)
(activity:evening,Soir)
(activity:canteen,Cantine)
(group:leisure,Loisirs)
(activity:wed,Mercredi)
(activity:trip,Vacances)', 'activities, by group');
select is(t.q('manager', 'select count(*) from api.closing_choices()
	where site'), '(3)', 'and sites');
select is(t.err('clerk', 'select * from api.closing_choices()'), 'MU403',
	'for who may close');
select * from finish();
rollback;
