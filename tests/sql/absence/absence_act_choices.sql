-- What the town may say of many children: absence_act_choices.
\ir ../lib/absence.sql
select plan(4);

select matches(t.q('manager', 'select code from api.absence_act_choices(111)
	where what = ''kind'''), '2', 'a strike is the town''s to say');
select matches(t.q('manager', 'select label from api.absence_act_choices(111)
	where what = ''where'''), 'Jules-Ferry', 'of a site or a class');
select is(t.q('manager', 'select code, label from
	api.absence_act_choices(111) where what = ''child'''), '(111,"Léa Martin")',
	'or of one child');
select is(t.err('attendant', 'select * from api.absence_act_choices(111)'),
	'MU403', 'with the right');

select * from finish();
rollback;
