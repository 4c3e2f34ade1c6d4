-- Says that letters and receipts were printed and posted: what they tell is
-- notified.
--
-- MU518 it names none
-- RULE: electronic-answer
set role api;

create function api.desk_printed(letters text[], receipts text[], once text)
returns table (id shape.key)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
	l	record;
begin
	if guichet.desk_once(once, 'desk_printed', 0, letters::text,
	    receipts::text) is null
	then
		if cardinality(coalesce(letters, '{}')
		    || coalesce(receipts, '{}')) = 0 then
			perform guichet.refuse('MU518', 'letters', 'none');
		end if;
		for l in
			select x.id, x.state, x.leaves_at, x.message
			from guichet.letter x
			where x.id in (select y.id::bigint
			    from unnest(letters) y (id)
			    where y.id ~ '^[0-9]{1,18}$') and exists (
			    select from clerk.request r where r.id = x.request
			    and r.service = any (
				guichet.my_services('request-decide')))
			order by x.id for update of x
		loop
			continue when not (l.state = 'to-print'
			    or l.state = 'due' and l.message is null
			    and l.leaves_at <= guichet.now());
			perform guichet.letter_left(l.id, 'printed');
			perform guichet.note('letter-printed',
			    'letter:' || l.id);
		end loop;
		perform guichet.receipt_printed(t.id)
		from guichet.receipt t
		join guichet.request r on r.id = t.request
		where t.paper = 'to-print' and t.id = any (
		    guichet.paper_chosen(letters, receipts, 'receipt'))
		and r.service = any (guichet.my_services('request-decide'));
		perform guichet.once_end(once, '{}'::jsonb);
	end if;
	return query select null::shape.key;
end
$$;

reset role;
