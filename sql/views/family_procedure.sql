-- Procedures in force, as anybody may read them.  No family is in these.
set role family_view;

create view family.procedure as
select r.id, r.procedure as code, r.title, r.summary, r.about, r.signed_in,
    r.legal_basis, r.silence, r.silence_months, r.silence_basis, r.attestation,
    r.appeal_informal, r.appeal_court, r.target_days, r.draft_days,
    r.purpose, r.legal_ground, r.recipients, r.keep_months, r.archives_line,
    r.other_doors, r.published_at, p.rank, s.code as service,
    s.name as service_name, s.address, s.email, s.phone, s.hours,
    s.rank as service_rank
from guichet.procedure_revision r
join guichet.procedure p on p.code = r.procedure
join guichet.service s on s.code = p.service
where r.state = 'published';

create view family.procedure_step as
select s.revision, s.n, s.kind, s.title, s.when_field is not null as depends
from guichet.procedure_step s
join guichet.procedure_revision r on r.id = s.revision
where r.state = 'published';

create view family.procedure_piece as
select c.revision, c.step, c.n, c.label, c.why, c.required_by, c.optional,
    c.indispensable, c.obtain, c.valid_months, c.keep_days,
    coalesce(c.when_field, s.when_field) is not null as depends
from guichet.procedure_piece c
join guichet.procedure_step s on s.revision = c.revision and s.n = c.step
join guichet.procedure_revision r on r.id = c.revision
where r.state = 'published';

reset role;
