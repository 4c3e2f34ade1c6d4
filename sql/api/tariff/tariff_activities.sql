-- What a tariff may be drafted for.
set role api;

create function api.tariff_activities()
returns table (code text, label text, group_label text)
stable language sql
begin atomic
	select a.code, a.label, a.group_label
	from clerk.activity a order by a.group_rank, a.rank, a.label;
end;

reset role;
