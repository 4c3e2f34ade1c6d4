-- What the desk selects from.  An agent reads the requests of the services for
-- which they have the right; drafts are the citizen's own.
set role clerk_view;

create view clerk.request as
select r.id, r.reference, r.revision, r.procedure, v.title, r.service,
    r.state, r.channel, r.lang, r.applicant, r.name, r.email, r.phone,
    r.address, r.subject, r.seized_at, r.received_at, r.complete_at, r.silence,
    r.silence_on, r.target_on, r.due_on, r.open, r.assigned_to, r.decided_at,
    r.decided_by, r.decision, r.reason_law, r.reason_fact, r.notify_at,
    r.notified_at, r.merged_into, r.entered_by, r.message_at, r.version,
    v.silence_months, v.silence_basis, v.target_days, r.sworn,
    exists (select from guichet.person_preference f
	where f.person = r.applicant and f.paper) as paper
from guichet.request r
join guichet.procedure_revision v on v.id = r.revision
where r.state <> 'draft'
and r.service = any ((select guichet.my_services('request-read'))::text[]);

create view clerk.service as
select s.code, s.name, s.rank
from guichet.service s
where cardinality((select guichet.my_services('request-read'))::text[]) > 0;

-- The procedures that an agent may see requests of.
create view clerk.desk_procedure as
select p.code, p.rank, p.service, coalesce(v.title, p.code) as title
from guichet.procedure p
join guichet.procedure_revision v on v.procedure = p.code
    and v.state = 'published'
where p.service = any ((select guichet.my_services('request-read'))::text[]);

-- The name of who made it: as typed, else as the town knows them.
create view clerk.person as
select p.id, row(p.given, p.family)::shape.person as name, p.given, p.family,
    p.born, p.email, p.phone
from guichet.person p
where cardinality((select guichet.my_services('request-read'))::text[]) > 0;

-- What was answered, in the order of the form, with the label that was shown.
create view clerk.answer as
select a.request, f.step, s.title as step_title, f.n as place, a.n, f.label,
    f.type, f.origin, f.required_by, coalesce(o.label, a.value) as value,
    a.value as raw
from guichet.request_value a
join guichet.request r on r.id = a.request
join guichet.procedure_field f on f.revision = r.revision
    and f.name = a.field
join guichet.procedure_step s on s.revision = f.revision and s.n = f.step
left join guichet.procedure_option o on o.revision = f.revision
    and o.field = f.name and o.code = a.value
where r.service = any ((select guichet.my_services('request-read'))::text[]);

create view clerk.piece as
select p.id, p.request, p.code, p.label, p.required_by, p.required,
    p.indispensable, p.why_indispensable, p.state, p.asked_at, p.until,
    p.received_at
from guichet.request_piece p
where exists (select from guichet.request r where r.id = p.request
    and r.service = any ((select guichet.my_services('request-read'))::text[]));

create view clerk.piece_document as
select p.request, d.piece, t.id, t.name, t.type, t.bytes, t.state, t.refusal,
    t.received_at
from guichet.request_document d
join guichet.request_piece p on p.id = d.piece
join guichet.document t on t.id = d.document
where exists (select from guichet.request r where r.id = p.request
    and r.service = any ((select guichet.my_services('request-read'))::text[]));

create view clerk.piece_of_revision as
select p.revision, p.code, p.label, p.required_by, p.indispensable, p.step, p.n
from guichet.procedure_piece p
where cardinality((select guichet.my_services('request-read'))::text[]) > 0;

create view clerk.request_event as
select e.id, e.request, e.at, e.kind, e.citizen, e.detail, e.actor,
    case when p.id is not null then row(p.given, p.family)::shape.person end
	as name
from guichet.request_event e
left join guichet.person p on p.id = e.actor
where exists (select from guichet.request r where r.id = e.request
    and r.service = any ((select guichet.my_services('request-read'))::text[]));

create view clerk.request_message as
select s.id, s.request, s.at, s.from_town, s.body, s.read_at,
    case when p.id is not null then row(p.given, p.family)::shape.person end
	as name
from guichet.request_message s
left join guichet.person p on p.id = s.author
where exists (select from guichet.request r where r.id = s.request
    and r.service = any ((select guichet.my_services('request-read'))::text[]));

-- replaced: the letter that says it again, corrected.
create view clerk.letter as
select l.*, m.state as mail_state,
    (select x.id from guichet.letter x where x.replaces = l.id
	and x.state not in ('draft', 'cancelled')) as replaced
from guichet.letter l
left join guichet.message m on m.id = l.message
where exists (select from guichet.request r where r.id = l.request
    and r.service = any ((select guichet.my_services('request-read'))::text[]));

create view clerk.letter_piece as
select p.letter, p.n, p.label, p.required_by, p.indispensable, p.why
from guichet.letter_piece p
where exists (select from guichet.letter l join guichet.request r
    on r.id = l.request where l.id = p.letter
    and r.service = any ((select guichet.my_services('request-read'))::text[]));

create view clerk.desk_view as
select v.id, v.person, v.shared, v.name, v.list, v.made_at
from guichet.desk_view v
where v.removed_at is null
and (v.shared or v.person = (select m.person from guichet.me m))
and cardinality((select guichet.my_services('request-read'))::text[]) > 0;

-- The agents who decide on requests.
create view clerk.decider as
select p.id, p.given, p.family, row(p.given, p.family)::shape.person as name
from guichet.person p
where exists (select from guichet.account a
    join guichet.agent_right g on g.account = a.id
    where a.person = p.id and a.disabled_at is null
    and g.what = 'request-decide' and g.superseded_at is null
    and g.during @> (select m.today from guichet.me m))
and cardinality((select guichet.my_services('request-read'))::text[]) > 0;

create view clerk.bulk as
select b.id, b.action, b.list, b.reason_law, b.reason_fact, b.person,
    b.made_at, b.begun_at, b.cancelled_at
from guichet.bulk b
where b.person = (select m.person from guichet.me m)
and cardinality((select guichet.my_services('request-read'))::text[]) > 0;

create view clerk.bulk_item as
select i.bulk, i.n, i.request, i.version, i.outcome, i.because, i.at
from guichet.bulk_item i
where exists (select from guichet.bulk b where b.id = i.bulk
    and b.person = (select m.person from guichet.me m));

-- Who looked at which request lately: the audit of the reads says it.
create view clerk.looking as
select a.object, a.person, a.at, row(p.given, p.family)::shape.person as name
from guichet.audit a
join guichet.person p on p.id = a.person
where a.action = 'read'
and a.at > (select m.now from guichet.me m) - interval '30 minutes'
and cardinality((select guichet.my_services('request-read'))::text[]) > 0;

reset role;
