-- The pieces that the procedure of a request may ask for, for the form that
-- asks: those not yet received; held: the person gave one before, accepted and
-- still valid.
set role api;

create function api.desk_askable(id bigint)
returns table (code text, label text, required_by text,
	indispensable shape.flag, held shape.flag, held_valid daterange)
stable language sql
begin atomic
	select p.code, p.label, nullif(p.required_by, ''), p.indispensable,
	    h.id is not null, h.valid
	from clerk.request r
	join clerk.piece_of_revision p on p.revision = r.revision
	left join lateral (select d.id, d.valid
	    from guichet.documents_held(r.applicant, p.code, r.subject) d
	    limit 1) h on true
	where r.id = $1 and not exists (select from clerk.piece x
	    where x.request = r.id and x.code = p.code
	    and x.state in ('received', 'accepted'))
	order by p.step, p.n;
end;

reset role;
