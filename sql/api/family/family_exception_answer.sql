-- Answers an exception: "agree" or "decline" by the other parent, "withdraw" by
-- who proposed it.  Agreed, it holds, and what is booked on its open days passes
-- to who has the child; both are told.  One row.
--
-- MU403 limited authority, or not theirs to answer
-- MU404 no such exception that waits
-- MU455 another answer
-- MU401, MU409 see guichet.once_begin
--
-- RULE: custody-agreed
set role api;

create function api.family_exception_answer(whose bigint, exception bigint,
	answer text, once text)
returns table (child shape.key)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	me	bigint := guichet.my_person();
	r	guichet.custody_rule;
begin
	child := $1;
	if guichet.once_begin(once, 'family_exception_answer', concat_ws('|',
	    $1, exception, answer)) is null then
		perform pg_advisory_xact_lock(hashtextextended('child', $1));
		r := guichet.custody_waiting($1, exception);
		perform guichet.one_of(answer, array['agree', 'decline',
		    'withdraw'], 'answer');
		if (r.recorded_by = me) <> (answer = 'withdraw') then
			perform guichet.refuse('MU403', 'answer',
			    'not theirs to ' || answer);
		end if;
		if answer = 'agree' then
			update guichet.custody_rule x set agreed_by = me,
			    agreed_at = guichet.now() where x.id = r.id;
			perform guichet.custody_moved($1, lower(r.during));
			perform guichet.custody_tell(me, r.id);
		else
			update guichet.custody_rule x
			set superseded_at = guichet.now() where x.id = r.id;
		end if;
		if answer <> 'withdraw' then
			perform guichet.custody_tell(r.recorded_by, r.id);
		end if;
		perform guichet.note('custody-' || answer, 'person:' || $1);
		perform guichet.once_end(once, '{}');
	end if;
	return next;
end
$$;

reset role;
