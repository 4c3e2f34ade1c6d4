-- Somebody may not collect a child, is not to be called, or is not forbidden any
-- more: from today.  what: pickup, emergency or prohibition.  MU404 not of this
-- child.  One row: the child.
--
-- MU403 without the right
-- MU401, MU409 see guichet.once_begin
set role api;

create function api.file_person_end(whose bigint, what text, id bigint, once text)
returns table (child shape.key)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	child := $1;
	if guichet.once_begin(once, 'file_person_end', concat_ws('|', $1, what, id)) is null then
		perform guichet.need_right('family-write');
		perform guichet.clerk_child($1);
		perform guichet.one_of(what, array['pickup', 'emergency',
		    'prohibition'], 'what');
		if not exists (select from guichet.authorised_pickup p
		    where what = 'pickup' and p.id = $3 and p.child = $1
		    and p.superseded_at is null
		    union all
		    select from guichet.emergency_contact e
		    where what = 'emergency' and e.id = $3 and e.child = $1
		    and e.superseded_at is null
		    union all
		    select from guichet.pickup_prohibition b
		    where what = 'prohibition' and b.id = $3 and b.child = $1
		    and b.superseded_at is null) then
			perform guichet.refuse('MU404', 'id', 'not of this child');
		end if;
		if what = 'pickup' then
			perform guichet.pickup_stop($3);
		elsif what = 'emergency' then
			perform guichet.emergency_stop($3);
		else
			perform guichet.need_right('gate-read');
			perform guichet.fact_put('pickup_prohibition',
			    jsonb_build_object('id', $3), guichet.today(), null,
			    null);
			perform guichet.note('family-prohibition-end',
			    'person:' || $1);
		end if;
		perform guichet.once_end(once, '{}');
	end if;
	return next;
end
$$;

reset role;
