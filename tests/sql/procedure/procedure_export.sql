-- A procedure goes out as a file.
\ir ../lib/town.sql
\ir ../lib/procedure.sql
select plan(5);

select is((select array_agg(key) from api.procedure_export('essai') x,
	json_object_keys(x.file::json) key),
	array['format', 'code', 'service', 'title', 'summary', 'about',
	'signed_in', 'usual_act', 'legal_basis', 'silence', 'silence_months',
	'silence_basis', 'attestation', 'appeal_informal', 'appeal_court',
	'target_days', 'draft_days', 'piece_days', 'purpose', 'legal_ground', 'recipients',
	'keep_months', 'archives_line', 'review_on', 'other_doors',
	'declaration', 'steps', 'texts', 'examples'],
	'every part, in the order of the manual');
select matches((select file from api.procedure_export('essai')),
	E'^{\n\t"format": "guichet-procedure/1",\n\t"code": "essai",\n',
	'one key a line, indented with tabs');
select is((select array_agg(key) from api.procedure_export('essai') x,
	json_object_keys(x.file::json -> 'texts') key),
	guichet.procedure_keys('text'), 'the texts in their order too');
select unalike((select file from api.procedure_export('essai-sans')),
	'%attestation%', 'what is empty is left out');
select is_empty($$select * from api.procedure_export('nothing')$$,
	'no such procedure, no file');

select * from finish();
rollback;
