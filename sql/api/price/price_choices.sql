-- What there is a price for today, and which criteria count.
set role api;

create function api.price_choices()
returns table (code text, label text, group_label text)
stable language sql
begin atomic
	select a.code, a.label, a.group_label
	from family.activity a
	join family.tariff t on t.activity = a.code
	    and t.during @> (select guichet.today())
	order by a.group_rank, a.rank, a.label;
end;

reset role;
