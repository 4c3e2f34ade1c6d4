-- What a step would do about the invoices that were ticked: nothing is done yet.
--   taken   it will be; the others are left, for the reason that stands in the row
set role api;

create function api.arrears_preview(ids text[], act text)
returns table (id shape.key, payer shape.key, number text, household text,
	age shape.count, owed shape.cents, step shape.dunning_step,
	next_step shape.dunning_step, delayed date, contested shape.flag,
	small shape.flag, asked shape.dunning_step, unwritten shape.flag,
	taken shape.flag, wanted shape.dunning_step)
stable language sql
begin atomic
	select a.id, a.payer, a.number, a.household, a.age, a.owed, a.step,
	    a.next_step, a.delayed, a.contested, a.small, a.asked, a.unwritten,
	    case when a.asked is not null then false when $2 = 'write-off'
	    then true else coalesce(a.next_step = $2, false) end, $2
	from guichet.arrears_told(array(select x.id::bigint
	    from unnest($1) x (id) where x.id ~ '^[0-9]{1,18}$')) a
	order by a.due_day, a.id;
end;

reset role;
