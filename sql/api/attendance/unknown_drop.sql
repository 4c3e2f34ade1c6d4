-- A note that was no child more, with the reason.
--
-- MU404 no such note   MU409 settled   MU403 without the right
-- MU401, MU409 see guichet.once_begin
set role api;

create function api.unknown_drop(id bigint, reason text, once text)
returns table (done shape.flag)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	done := true;
	if guichet.once_begin(once, 'unknown_drop', concat_ws('|', $1, $2))
	    is null then
		perform guichet.need_right('booking-write');
		perform guichet.unknown_open($1);
		update guichet.unknown_child u set reason = $2,
		    settled_by = guichet.my_person(), settled_at = guichet.now()
		where u.id = $1;
		perform guichet.note('unknown-drop', 'unknown-child:' || $1, $2);
		perform guichet.once_end(once, '{}');
	end if;
	return next;
end
$$;

reset role;
