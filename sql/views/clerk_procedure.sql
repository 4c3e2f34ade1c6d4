-- Procedures in the back office, whatever their state.
set role clerk_view;

create view clerk.procedure_revision as
select r.id, r.procedure, r.number, r.state, r.title, r.review_on, r.author,
    r.version, r.created_at, r.published_at, p.service, s.name as service_name,
    s.rank as service_rank, p.rank
from guichet.procedure_revision r
join guichet.procedure p on p.code = r.procedure
join guichet.service s on s.code = p.service
where (select m.rights && '{procedure-edit,procedure-publish}'
    from guichet.me m);

-- What is in force: texts that a clerk quotes.
create view clerk.procedure as
select r.id, r.procedure as code, r.title, r.silence, r.silence_months,
    r.legal_basis, p.service
from guichet.procedure_revision r
join guichet.procedure p on p.code = r.procedure
where r.state = 'published' and (select m.person from guichet.me m) is not null;

reset role;
