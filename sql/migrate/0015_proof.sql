-- Documents as proofs of what a family file says: given for a change that waits,
-- seen by a clerk, valid for a time, and used again instead of being asked twice
-- (domain.md 3.3).

-- kind: the code of the piece or of the proof it was given for, so that another
-- procedure that asks for the same finds it.  valid (there already) is from the
-- day it was issued to its last day.  reusable: a clerk may say that it served
-- once and no more.
create domain shape.proof as text
	constraint proof_list check (value in ('address-proof',
	    'quotient-proof', 'custody-proof', 'birth-proof'));

alter table guichet.document
	add column kind text
	    constraint document_kind check (kind ~ '^[a-z][a-z0-9-]{0,39}$'),
	add column reusable boolean not null default true;
update guichet.document d set kind = (
	select min(p.code) from guichet.request_document l
	join guichet.request_piece p on p.id = l.piece
	where l.document = d.id and p.code !~ '^free-')
where exists (select from guichet.request_document l
	where l.document = d.id);
create index document_by_end on guichet.document (upper(valid))
	where state = 'accepted';

-- The documents given for a change; several are allowed.
create table guichet.family_change_document (
	change		bigint not null,
	document	bigint not null,
	constraint family_change_document_pkey primary key (change, document),
	constraint family_change_document_change foreign key (change)
		references guichet.family_change (id),
	constraint family_change_document_document foreign key (document)
		references guichet.document (id)
);
create index family_change_document_by_document
	on guichet.family_change_document (document);

insert into guichet.schedule (kind, at) values ('document-expiry', '02:55');
