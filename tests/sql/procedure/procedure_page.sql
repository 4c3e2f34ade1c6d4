-- What to know before starting.
\ir ../lib/town.sql
\ir ../lib/procedure.sql
select plan(5);

select is(t.q(null, $$select code, title, about, signed_in, silence,
	silence_months, attestation, target_days, service_name, service_address,
	service_email, service_phone, service_dial, service_hours
	from api.procedure_page('essai')$$), '(essai,Essai,self,t,accept,2,'
	'"Une attestation sur demande.",15,"Service des essais",'
	'"(""1 place de la Mairie"",,99123,Valbrune)",essai@exemple.fr,'
	'"01 99 00 12 34",+33199001234,"de 9 h à 12 h")',
	'everything, for a stranger too');
select is(t.q(null, $$select silence, silence_months, attestation,
	appeal_informal, appeal_court from api.procedure_page('essai-sans')$$),
	'(none,,,,)', 'what does not apply is absent');
select is(t.err(null, $$select * from api.procedure_page('nothing')$$), 'MU404',
	'no such procedure');
select api.procedure_import(jsonb_set((select file
	from api.procedure_export('essai'))::jsonb, '{code}', '"brouillon"')::text,
	null, false) \g /dev/null
select is(t.err(null, $$select * from api.procedure_page('brouillon')$$),
	'MU404', 'nor one that is only a draft');
select is(guichet.phone_shown('+4915112345678'), '+4915112345678',
	'a number from elsewhere stays as it is');

select * from finish();
rollback;
