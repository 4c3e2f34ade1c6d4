-- A letter that has left, to be corrected.  One row.  version is the request's;
-- replaced: the letter that replaces it already.
--
-- MU404, MU403 see guichet.desk_correctable
set role api;

create function api.desk_correction(id bigint, list text)
returns table (id shape.key, request shape.key, version shape.key, list text,
	kind shape.letter_kind, made_at timestamptz, left_at timestamptz,
	name shape.person, reference text, title text, reason_law text,
	reason_fact text, body text, replaced shape.key)
stable language sql
begin atomic
	select l.id, l.request, r.version, $2, l.kind, l.made_at, l.left_at,
	    l.name, l.reference, l.title, l.reason_law, l.reason_fact, l.body,
	    l.replaced
	from guichet.desk_correctable($1) k (id)
	left join clerk.letter l on l.id = k.id
	left join clerk.request r on r.id = l.request;
end;

reset role;
