-- The pieces that the procedure of a request may ask for, for the form that
-- asks: those not yet received.
set role api;

create function api.desk_askable(id bigint)
returns table (code text, label text, required_by text,
	indispensable shape.flag)
stable language sql
begin atomic
	select p.code, p.label, nullif(p.required_by, ''), p.indispensable
	from clerk.request r
	join clerk.piece_of_revision p on p.revision = r.revision
	where r.id = $1 and not exists (select from clerk.piece x
	    where x.request = r.id and x.code = p.code
	    and x.state in ('received', 'accepted'))
	order by p.step, p.n;
end;

reset role;
