-- What to know before starting.  One row.
--
-- MU404 no such procedure in force
set role api;

create function api.procedure_page(code text)
returns table (code text, title text, summary text, about shape.request_for,
	signed_in shape.flag, legal_basis text, silence shape.silence,
	silence_months shape.count, silence_basis text, attestation text,
	appeal_informal text, appeal_court text, target_days shape.count,
	draft_days shape.count, purpose text, legal_ground text,
	recipients text, keep_months shape.count, archives_line text,
	other_doors text, updated date, service_name text,
	service_address shape.address, service_email text, service_phone text,
	service_dial text, service_hours text)
stable language sql
begin atomic
	select p.code, p.title, p.summary, p.about, p.signed_in, p.legal_basis,
	    p.silence, p.silence_months, nullif(p.silence_basis, ''),
	    nullif(p.attestation, ''), nullif(p.appeal_informal, ''),
	    nullif(p.appeal_court, ''), p.target_days, p.draft_days, p.purpose,
	    p.legal_ground, p.recipients, p.keep_months, p.archives_line,
	    p.other_doors, (p.published_at at time zone 'Europe/Paris')::date,
	    p.service_name, p.address, p.email,
	    guichet.phone_shown(p.phone), p.phone, p.hours
	from family.procedure p
	where p.id = (select guichet.procedure_in_force($1));
end;

reset role;
