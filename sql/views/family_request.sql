-- A person's own requests.  Owned by family_view, whose policies give the rows:
-- those they made, and nobody else's about the same child.
set role family_view;

-- RULE: request-own
create view family.request as
select q.id, q.reference, q.procedure, v.title, q.state, q.channel, q.subject,
    q.created_at, q.saved_at, q.expires_at, q.received_at, q.silence,
    q.silence_on, q.target_on, q.decision, q.notified_at
from guichet.request q
join guichet.procedure_revision v on v.id = q.revision
where q.state <> 'purged' and q.merged_into is null
and (q.state <> 'draft' or q.expires_at > (select m.now from guichet.me m));

create view family.request_piece as
select p.id, p.request, p.label, p.required, p.state,
    p.until, p.asked_at is not null and p.received_at is null as asked
from guichet.request_piece p;

create view family.request_message as
select s.id, s.request, s.at, s.from_town, s.read_at
from guichet.request_message s;

reset role;
