-- One tariff.  mine: who reads it wrote it, and does not publish it.  One row;
-- none for another number.
set role api;

create function api.tariff_card(id bigint)
returns table (id shape.key, version shape.key, activity text, group_label text,
	during daterange, from_day date, rounding shape.tariff_rounding,
	minutes shape.count, late_proof shape.late_proof, cost shape.cents,
	draft shape.flag, mine shape.flag, author shape.person, vote text,
	voted date, published_at timestamptz, published_by shape.person)
stable language sql
begin atomic
	select t.id, t.version::bigint, t.label, t.group_label, t.during,
	    lower(t.during), t.rounding, t.unit_minutes, t.late_proof, t.cost,
	    t.published_at is null, coalesce(t.mine, false),
	    case when t.by is not null then t.author end, t.vote, t.voted,
	    t.published_at,
	    case when t.published_at is not null then t.published_by end
	from clerk.tariff t where t.id = $1;
end;

reset role;
