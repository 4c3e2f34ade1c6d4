-- A note was that child: see guichet.unknown_tie.
--
-- MU404 no such note or pupil   MU409 settled
-- MU690 there already           MU403 without the right
-- MU401, MU409 see guichet.once_begin
set role api;

create function api.unknown_tie(id bigint, child bigint, session text, once text)
returns table (done shape.flag)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	done := true;
	if guichet.once_begin(once, 'unknown_tie', concat_ws('|', $1, $2))
	    is null then
		perform guichet.need_right('booking-write');
		perform guichet.unknown_tie($1, $2, guichet.device_of(session));
		perform guichet.note('unknown-tie', 'unknown-child:' || $1,
		    'person:' || $2);
		perform guichet.once_end(once, '{}');
	end if;
	return next;
end
$$;

reset role;
