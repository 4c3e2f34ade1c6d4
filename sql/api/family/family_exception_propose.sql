-- Proposes that on these days the child is with me, or with the other parent,
-- whatever the calendar says: it holds once the other has agreed, who is asked
-- by mail.  One row.
--
-- MU403 limited authority follows a child, full authority acts
-- MU404 the child is not mine
-- MU455 neither "me" nor "other"
-- MU523 the days are past, in the wrong order, or more than 63 (nine weeks, the
--       longest holidays)
-- MU667 an exception stands or waits on one of these days
-- MU668 there is nobody to agree with
-- MU401, MU409 see guichet.once_begin
--
-- RULE: custody-agreed
set role api;

create function api.family_exception_propose(whose bigint, who text,
	from_day date, until_day date, once text)
returns table (child shape.key)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	me	bigint := guichet.my_person();
	partner	bigint;
	fresh	bigint;
begin
	child := $1;
	if guichet.once_begin(once, 'family_exception_propose', concat_ws('|',
	    $1, who, from_day, until_day)) is null then
		perform guichet.my_act($1);
		perform guichet.one_of(who, array['me', 'other'], 'who');
		if from_day < guichet.today() or until_day < from_day
		    or until_day > from_day + 62 then
			perform guichet.refuse('MU523', 'last',
			    format('%s to %s', from_day, until_day));
		end if;
		partner := guichet.custody_partner($1);
		perform pg_advisory_xact_lock(hashtextextended('child', $1));
		if exists (select from guichet.custody_rule r
		    where r.child = $1 and r.layer = 3
		    and r.superseded_at is null
		    and r.during && daterange(from_day, until_day,
			'[]')) then
			perform guichet.refuse('MU667', 'first',
			    'an exception is there');
		end if;
		insert into guichet.custody_rule (child, layer, kind, first,
		    during, source, recorded_at, recorded_by)
		values ($1, 3, 'override', case who when 'me' then me
		    else partner end, daterange(from_day, until_day, '[]'),
		    'agreement', guichet.now(), me)
		returning id into fresh;
		perform guichet.custody_tell(partner, fresh);
		perform guichet.note('custody-propose', 'person:' || $1);
		perform guichet.once_end(once, '{}');
	end if;
	return next;
end
$$;

reset role;
