-- A change of the family file that a proof is given for.  One row.  open:
-- something may still be given; places: how many more files.
--
-- MU404 no such change, or not theirs
set role api;

create function api.proof_page(change bigint)
returns table (id shape.key, fact shape.family_fact, proof shape.proof,
	state shape.family_change_state, reason text, open shape.flag,
	places shape.count)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	return query
	select c.id::shape.key, c.fact::shape.family_fact,
	    c.kind::shape.proof, c.state::shape.family_change_state,
	    (select f.reason from guichet.family_change f where f.id = c.id),
	    c.open::shape.flag, (10 - (select count(*)
		from guichet.family_change_document l
		where l.change = c.id))::integer::shape.count
	from guichet.change_of_mine(proof_page.change) c
	where c.kind is not null;
	if not found then
		perform guichet.refuse_absent(format('change %s',
		    proof_page.change));
	end if;
end
$$;

reset role;
