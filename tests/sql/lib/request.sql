-- Three small published procedures for the tests of requests (\ir town.sql
-- first), one for each meaning of silence: t-accept, t-reject, t-none, all of
-- service t-school.  Revisions 901, 902, 903; each has
--   step 1  fields   menu (choice: standard, no-pork, other), days (choices:
--                    mon, tue, thu), note (line, optional)
--   step 2  fields   why (text): only when menu is other
--   step 3  documents  proof (required by a text), photo (optional)
-- and t-open (904): for a person without an account, silence accepts.
-- What is in force cannot change: these are put there past its triggers.
set local session_replication_role = replica;
insert into guichet.service (code, name, address, email, phone, hours) values
	('t-school', 'Service scolaire', row('1 place de la Mairie', null,
	'99123', 'Valbrune'), 'scolaire@exemple.fr', '+33199001234',
	'du lundi au vendredi');
insert into guichet.procedure (code, service) values ('t-accept', 't-school'),
	('t-reject', 't-school'), ('t-none', 't-school'), ('t-open', 't-school');
insert into guichet.procedure_revision (id, procedure, number, title,
	about, signed_in, silence, silence_months, silence_basis, attestation,
	appeal_informal, appeal_court, target_days, keep_months, declaration,
	purpose, created_at)
	select r.id, r.code, 1, r.title, r.about, r.signed_in,
	r.silence, 2, 'CRPA L231-1',
	'Vous pourrez demander une attestation.',
	'Recours auprès du maire, deux mois.',
	'Tribunal administratif de Grandville, deux mois.', 20, 12,
	'Je certifie ces renseignements exacts.', 'Traiter la demande.',
	guichet.now()
	from (values (901, 't-accept', 'Menu de la cantine', 'child', true,
	    'accept'), (902, 't-reject', 'Remise', 'self', true, 'reject'),
	    (903, 't-none', 'Signalement', 'self', true, 'none'),
	    (904, 't-open', 'Voirie', 'self', false, 'accept'))
	    as r (id, code, title, about, signed_in, silence);
insert into guichet.procedure_step (revision, n, kind, title, when_field,
	when_value)
	select r, s.n, s.kind, s.title, s.f, s.v
	from unnest(array[901, 902, 903, 904]) r, (values
	    (1, 'fields', 'Vos souhaits', null, null),
	    (2, 'fields', 'Votre raison', 'menu', 'other'),
	    (3, 'documents', 'Vos pièces', null, null)) as s (n, kind, title, f,
	    v);
insert into guichet.procedure_field (revision, step, n, name, type, label,
	hint, optional, most)
	select r, f.step, f.n, f.name, f.type, f.label, f.hint, f.optional,
	f.most
	from unnest(array[901, 902, 903, 904]) r, (values
	    (1, 1, 'menu', 'choice', 'Menu', '', false, null::bigint),
	    (1, 2, 'days', 'choices', 'Jours', 'Plusieurs réponses', false,
	    null),
	    (1, 3, 'note', 'line', 'Remarque', '', true, 100),
	    (2, 1, 'why', 'text', 'Raison', '', false, 500))
	    as f (step, n, name, type, label, hint, optional, most);
insert into guichet.procedure_option (revision, field, n, code, label)
	select r, o.field, o.n, o.code, o.label
	from unnest(array[901, 902, 903, 904]) r, (values
	    ('menu', 1, 'standard', 'Standard'), ('menu', 2, 'no-pork',
	    'Sans porc'), ('menu', 3, 'other', 'Autre'), ('days', 1, 'mon',
	    'Lundi'), ('days', 2, 'tue', 'Mardi'), ('days', 3, 'thu', 'Jeudi'))
	    as o (field, n, code, label);
insert into guichet.procedure_piece (revision, step, n, code, label, why,
	required_by, optional)
	select r, 3, p.n, p.code, p.label, p.why, p.by, p.optional
	from unnest(array[901, 902, 903, 904]) r, (values
	    (1, 'proof', 'Justificatif de domicile', 'Pour la commune',
	    'Code de l''éducation L131-5', false),
	    (2, 'photo', 'Photo', '', '', true))
	    as p (n, code, label, why, by, optional);
insert into guichet.procedure_text (revision, kind, body)
	select r, 'receipt', 'Merci de votre demande.'
	from unnest(array[901, 902, 903, 904]) r;
update guichet.procedure_revision set state = 'published',
	published_at = guichet.now() where id between 901 and 904;
set local session_replication_role = origin;

-- A draft of that person, and its reference.
create function t.draft(who bigint, revision bigint) returns bigint
language plpgsql as $$
declare
	made bigint := guichet.request_new(revision, who, 'online');
begin
	update guichet.request set email = 'a@exemple.fr',
	    name = row('Anne', 'Martin'), subject = case when
	    draft.revision = 901
	    then 111 end where id = made;
	return made;
end $$;
-- A document given for that piece of a request.
create function t.give(which bigint, piece text) returns void
language plpgsql as $$
declare
	made bigint;
begin
	insert into guichet.document (owner, label, name, type, bytes, digest,
	    state, received_at)
	select q.applicant, piece, piece || '.pdf', 'application/pdf', 12345,
	    sha256('x'), 'scanned', guichet.now()
	from guichet.request q where q.id = which returning id into made;
	insert into guichet.request_document (piece, document)
	select p.id, made from guichet.request_piece p
	where p.request = which and p.code = piece;
end $$;
create function t.ref(which bigint) returns text language sql return
	(select r.reference from guichet.request r where r.id = which);
