-- A request of an adult about their first child, on its way, with one piece to
-- provide.  In: person, label.  Out: the key of the piece.
\set QUIET on
select guichet.request_new((select v.id from guichet.procedure_revision v
    where v.procedure = 'canteen-enrolment' and v.state = 'published'),
    :person, 'online') as request \gset
update guichet.request q set subject = (select min(l.child)
    from guichet.parent_link l where l.adult = :person
    and l.superseded_at is null) where q.id = :request;
delete from guichet.request_piece p where p.request = :request;
insert into guichet.request_piece (request, code, label, required_by)
values (:request, 'address-proof', :'label', 'Règlement de la restauration')
returning id;
