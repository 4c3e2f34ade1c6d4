-- A revision whole, in the columns of procedure_page: for the pages of its
-- editors and for the preview.  mine: who asks wrote it.
--
-- MU403 without the right   MU404 no such revision
set role api;

create function api.procedure_draft(draft bigint)
returns table (id shape.key, version shape.key, number shape.count,
	state shape.revision_state, mine shape.flag, code text, title text,
	summary text, about shape.request_for, signed_in shape.flag,
	usual_act shape.flag, legal_basis text, silence shape.silence,
	silence_months shape.count, silence_basis text, attestation text,
	appeal_informal text, appeal_court text, target_days shape.count,
	draft_days shape.count, piece_days shape.count, purpose text,
	legal_ground text, recipients text, keep_months shape.count,
	archives_line text, other_doors text, declaration text, review_on date,
	author shape.person, live shape.key, service_name text,
	service_address shape.address, service_email text, service_phone text,
	service_dial text, service_hours text)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	perform guichet.need_right('procedure-edit');
	return query select r.id::shape.key, r.version::shape.key,
	    r.number::shape.count, r.state,
	    (r.author is not distinct from guichet.my_person())::shape.flag,
	    r.procedure, r.title, nullif(r.summary, ''), r.about,
	    r.signed_in::shape.flag, r.usual_act::shape.flag,
	    nullif(r.legal_basis, ''), r.silence,
	    r.silence_months::shape.count, nullif(r.silence_basis, ''),
	    nullif(r.attestation, ''), nullif(r.appeal_informal, ''),
	    nullif(r.appeal_court, ''), r.target_days::shape.count,
	    r.draft_days::shape.count, r.piece_days::shape.count,
	    nullif(r.purpose, ''), nullif(r.legal_ground, ''),
	    nullif(r.recipients, ''), r.keep_months::shape.count,
	    nullif(r.archives_line, ''), nullif(r.other_doors, ''),
	    nullif(r.declaration, ''), r.review_on,
	    case when a.id is not null
		then row(a.given, a.family)::shape.person end,
	    (select v.id from guichet.procedure_revision v
		where v.procedure = r.procedure
		and v.state = 'published')::shape.key,
	    s.name, s.address, s.email, guichet.phone_shown(s.phone), s.phone,
	    s.hours
	from guichet.procedure_revision r
	join guichet.procedure p on p.code = r.procedure
	join guichet.service s on s.code = p.service
	left join guichet.person a on a.id = r.author
	where r.id = procedure_draft.draft;
	if not found then
		perform guichet.refuse('MU404', 'id', 'no such revision');
	end if;
end
$$;

reset role;
