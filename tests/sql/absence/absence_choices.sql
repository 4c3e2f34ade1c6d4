-- What a family may declare: absence_choices.
\ir ../lib/absence.sql
select plan(1);

select is(t.q('anne', 'select what, code, label, effect, from_day, until_day,
	hours from api.absence_choices()'), '(child,111,Léa,,,,)
(child,112,Tom,,,,)
(kind,1,Maladie,free,1,2,)
(kind,3,"Maladie, avec justificatif",free,1,,48)
(kind,4,Rendez-vous,half,1,,)
(activity,morning,Matin,,,,)
(activity,canteen,Cantine,,,,)
(activity,evening,Soir,,,,)
(activity,wed,Mercredi,,,,)
(activity,trip,Vacances,,,,)', 'children, kinds with their price, activities; '
	'a strike is not a family''s to say');

select * from finish();
rollback;
