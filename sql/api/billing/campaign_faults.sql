-- What the last run found, fifty a page: of one kind (of_fault) or of all, what stops
-- the draft before all.  blocks: it does; invoice: the payer's draft.
--
-- MU403, MU404 see guichet.campaign_known
-- RULE: billing-faults
set role api;

create function api.campaign_faults(which bigint, of_fault text,
	nth integer default 1)
returns table (id shape.key, fault shape.billing_fault, blocks shape.flag,
	line shape.key, payer shape.key, household text, invoice shape.key,
	child shape.key, name shape.person, activity text, activity_code text,
	site shape.key, school text, day date, amount shape.cents,
	waived_by shape.person, waived_at timestamptz, waived_reason text,
	total shape.count)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
begin
	return query
	select f.id::shape.key, f.fault,
	    guichet.fault_blocks(f.fault)::shape.flag, f.line::shape.key,
	    f.payer::shape.key, h.label, i.id::shape.key, f.child::shape.key,
	    case when p.id is not null then row(p.given, p.family)::shape.person
		end, a.label, f.activity, f.school::shape.key, s.name, f.day,
	    f.amount, guichet.person_named(f.waived_by), f.waived_at,
	    f.waived_reason, (count(*) over ())::shape.count
	from guichet.campaign_known(which) c
	join guichet.campaign_fault f on f.campaign = c.id
	left join guichet.household h on h.id = f.payer
	left join guichet.invoice i on i.campaign = c.id and i.payer = f.payer
	    and i.kind = 'invoice' and i.corrects is null
	left join guichet.person p on p.id = f.child
	left join guichet.activity a on a.code = f.activity
	left join guichet.school s on s.id = f.school
	where of_fault is null or f.fault = of_fault
	order by not guichet.fault_blocks(f.fault), f.waived_at is not null,
	    f.fault, f.day, s.rank, a.rank, h.label, p.family, p.given, f.id
	limit 50 offset 50 * (coalesce(nth, 1) - 1);
end
$$;

reset role;
