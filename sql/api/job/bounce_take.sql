-- What a delivery status notification says of a message.  tag: of the envelope
-- sender it came back to; action: failed, the other side gave up for good,
-- whatever the class of its status (a queue that expires says 4.4.1); delayed,
-- it still tries, which is only counted.  One row: bounced, counted, again (we
-- knew), or unknown (no message of ours, or a tag that we did not make).
--
-- RULE: bounce-signed
-- RULE: bounce-late
set role api;

create function api.bounce_take(tag text, action text, status text, why text)
returns table (outcome text, message shape.key)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	m	guichet.message;
begin
	outcome := 'unknown';
	if lower(tag) ~ '^[1-9][0-9]{0,17}[.][0-9a-f]{20}$'
	    and guichet.bounce_tag(split_part(tag, '.', 1)::bigint) = lower(tag)
	then
		select x.* into m from guichet.message x
		where x.id = split_part(tag, '.', 1)::bigint for update;
	end if;
	if m.id is null then
		return next;
		return;
	end if;
	message := m.id;
	if bounce_take.action = 'delayed' then
		update guichet.message x set delays = x.delays + 1
		where x.id = m.id;
		outcome := 'counted';
	elsif m.state = 'bounced' then
		outcome := 'again';
	else
		update guichet.message x set state = 'bounced',
		    status = bounce_take.status, bounced_at = guichet.now(),
		    error = left(why, 500), lease = null, holder = null,
		    sealed = null
		where x.id = m.id;
		perform guichet.note('mail-bounced', 'message:' || m.id);
		outcome := 'bounced';
	end if;
	return next;
end
$$;

reset role;
