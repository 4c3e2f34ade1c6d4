-- A mail that did not arrive has been seen to: called, corrected, posted.  It
-- leaves the tray.  One row.
--
-- MU404 it is in no tray of this agent
set role api;

create function api.desk_return_seen(mail bigint, once text)
returns table (id shape.key)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
begin
	if guichet.once_begin(once, 'desk_return_seen', mail::text) is null then
		if not exists (select from guichet.mail_returns() x
		    where x.id = mail) then
			perform guichet.refuse('MU404', 'mail', 'no such mail');
		end if;
		update guichet.message m set seen_at = guichet.now()
		where m.id = mail;
		perform guichet.note('mail-seen', 'message:' || mail);
		perform guichet.once_end(once, '{}');
	end if;
	return query select mail::shape.key;
end
$$;

reset role;
