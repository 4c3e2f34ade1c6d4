-- A service and three small procedures in force for the tests; read after
-- lib/town.sql.
--
--   service    essai, with address, e-mail and phone
--   essai      revision 801, silence accepts after 2 months; step 1 asks
--              reason (line), mode (choice: post or counter) and, optional,
--              note (text); step 2, asked when mode is post, street (line) and
--              postcode; step 3 wants identity (required, indispensable), home
--              (required) and photo (optional)
--   essai-rejet revision 802, silence rejects after 2 months; step 1 asks
--              reason, step 2 wants plan (required)
--   essai-sans revision 803, no silence, no account needed; step 1 asks reason
insert into guichet.service (code, name, address, email, phone, hours) values
	('essai', 'Service des essais', row('1 place de la Mairie', null, '99123',
	'Valbrune'), 'essai@exemple.fr', '+33199001234', 'de 9 h à 12 h');
insert into guichet.procedure (code, service, rank) values
	('essai', 'essai', 1), ('essai-rejet', 'essai', 2),
	('essai-sans', 'essai', 3);
insert into guichet.procedure_revision (id, procedure, number, title, summary,
	about, signed_in, legal_basis, silence, silence_months, silence_basis,
	attestation, appeal_informal, appeal_court, target_days, purpose,
	legal_ground, recipients, keep_months, archives_line, review_on,
	other_doors, declaration, created_at)
	select r.id, r.code, 1, r.title, 'Une démarche pour les essais.', 'self',
	    r.id <> 803, 'Délibération 2026-41', r.silence,
	    case when r.silence <> 'none' then 2 end,
	    case when r.silence <> 'none' then 'CRPA L231-1' else '' end,
	    case when r.silence = 'accept' then 'Une attestation sur demande.'
		else '' end,
	    case when r.silence <> 'none' then 'Recours auprès du maire.'
		else '' end,
	    case when r.silence <> 'none' then 'Tribunal administratif.'
		else '' end,
	    15, 'Essayer.', 'Mission d''intérêt public', 'Le service des essais',
	    12, 'Un an, puis élimination après visa.', '2027-06-01', 'Au guichet.',
	    'Tout est exact.', guichet.now()
	from (values (801, 'essai', 'Essai', 'accept'),
	    (802, 'essai-rejet', 'Essai avec rejet', 'reject'),
	    (803, 'essai-sans', 'Essai sans silence', 'none'))
	    r (id, code, title, silence);
insert into guichet.procedure_step (revision, n, kind, title, when_field,
	when_value) values
	(801, 1, 'fields', 'La demande', null, null),
	(801, 2, 'fields', 'L''adresse', 'mode', 'post'),
	(801, 3, 'documents', 'Les documents', null, null),
	(802, 1, 'fields', 'La demande', null, null),
	(802, 2, 'documents', 'Les documents', null, null),
	(803, 1, 'fields', 'La demande', null, null);
insert into guichet.procedure_field (revision, step, n, name, type, label,
	optional, required_by) values
	(801, 1, 1, 'reason', 'line', 'Motif', false, 'Règlement, article 1'),
	(801, 1, 2, 'mode', 'choice', 'Retrait', false, 'Règlement, article 1'),
	(801, 1, 3, 'note', 'text', 'Remarque', true, 'Règlement, article 1'),
	(801, 2, 1, 'street', 'line', 'Rue', false, 'Règlement, article 2'),
	(801, 2, 2, 'postcode', 'postcode', 'Code postal', false,
	    'Règlement, article 2'),
	(802, 1, 1, 'reason', 'line', 'Motif', false, 'Règlement, article 1'),
	(803, 1, 1, 'reason', 'line', 'Motif', false, 'Règlement, article 1');
insert into guichet.procedure_option (revision, field, n, code, label) values
	(801, 'mode', 1, 'counter', 'Au guichet'),
	(801, 'mode', 2, 'post', 'Par courrier');
insert into guichet.procedure_piece (revision, step, n, code, label, required_by,
	optional, indispensable, keep_days) values
	(801, 3, 1, 'identity', 'Pièce d''identité', 'Règlement, article 3', false,
	    true, 90),
	(801, 3, 2, 'home', 'Justificatif de domicile', 'Règlement, article 3',
	    false, false, 90),
	(801, 3, 3, 'photo', 'Photographie', 'Règlement, article 3', true, false,
	    90),
	(802, 2, 1, 'plan', 'Plan', 'Règlement, article 3', false, false, 90);
insert into guichet.procedure_text (revision, kind, body)
	select r, k, format('Texte %s.', k)
	from unnest(array[801, 802, 803]) r, unnest(array['receipt', 'missing',
	    'accepted', 'refused', 'withdrawn', 'transferred', 'confirmation']) k;
insert into guichet.procedure_example (revision, n, name, facts, expected) values
	(801, 1, 'complète', '{"received": "2025-09-15"}',
	    '{"silence": "2025-11-15"}'),
	(802, 1, 'complète', '{"received": "2025-12-18"}',
	    '{"silence": "2026-02-18"}'),
	(803, 1, 'sans date', '{"received": "2025-12-18"}', '{}');
select guichet.procedure_move(r, 'checked'), guichet.procedure_publish(r)
	from unnest(array[801, 802, 803]) r \g /dev/null
