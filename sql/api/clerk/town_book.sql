-- Books (change add) or cancels one day of a child for a home, by the town.  The
-- adults of that home who may act for the child are told by mail.  A repeat of
-- the same form does nothing and answers the same.
--
-- MU404 no such home, or no such child in it
-- MU613 closed, MU619 a day that nobody can book or cancel any more
-- MU617 past its cut-off, the reason is missing; MU618 full, and not confirmed
-- MU455 no such change; MU401, MU409 see guichet.once_begin; MU403 no right
set role api;

create function api.town_book(home bigint, child bigint, activity text,
	day date, change text, reason text, beyond boolean, once text)
returns table (id shape.key)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
	wish	guichet.wish := row($2, $3, $4, $5);
	why	text := nullif(btrim($6), '');
	adult	bigint;
	made	bigint;
begin
	perform guichet.need_right('booking-write');
	perform guichet.clerk_household($1);
	perform guichet.one_of($5, array['add', 'cancel'], 'change');
	adult := guichet.home_guardian($1, $2);
	if adult is null then
		perform guichet.refuse('MU404', 'child',
		    format('child %s not of home %s', $2, $1));
	end if;
	if guichet.once_begin(once, 'town_book', concat_ws('|', $1, $2, $3, $4,
	    $5, why, $7)) is null then
		perform pg_advisory_xact_lock(hashtextextended('child', $2));
		perform from guichet.day_slot d
		where d.activity = $3 and d.day = $4
		order by d.school for update;
		made := case when wish.change = 'add' then guichet.town_add(
			adult, wish, why, $7, once)
		    else guichet.town_cancel(wish, why) end;
		if made is null then
			perform guichet.refuse('MU619', 'day', 'not booked');
		end if;
		perform guichet.mail('booking-by-town', p.email, p.id, made)
		from guichet.parent_link l
		join guichet.household_member m on m.person = l.adult
		    and m.household = $1 and m.kind = 'adult'
		    and m.superseded_at is null
		    and m.during @> guichet.today()
		join guichet.person p on p.id = l.adult
		where l.child = $2 and l.superseded_at is null
		and l.authority = 'full' and l.during @> guichet.today()
		and p.email is not null
		order by p.id;
		perform guichet.note('town-' || $5, 'booking:' || made, why);
		perform guichet.once_end(once, '{}');
	end if;
	return query select $1::shape.key;
end
$$;

reset role;
