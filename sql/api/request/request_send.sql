-- Sends a draft whose steps are all done: received, acknowledged and mailed in
-- this transaction.  One row: its number.  Sent already, by this form, another
-- or another window: the same answer, nothing again.
--
-- MU401, MU404 see guichet.request_mine
-- MU490 a step is not done; MU491 the declaration was not made
-- RULE: send-once
-- RULE: ack-every-send
set role api;

create function api.request_send(reference text, visit text, sworn boolean,
	once text)
returns table (ref text)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	q	record;
begin
	select r.id, v.declaration into q from guichet.request r
	join guichet.procedure_revision v on v.id = r.revision
	where r.id = guichet.request_mine($1, $2);
	-- The row is held before its state is read: of two, one waits.
	perform from guichet.request r where r.id = q.id for update;
	if guichet.once_any_begin($4, 'request_send', $1) is null
	    and exists (select from guichet.request r
		where r.id = q.id and r.state = 'draft') then
		if exists (select from guichet.request_walk(q.id) w
		    where not w.done) then
			perform guichet.refuse('MU490', null,
			    'a step is not done');
		elsif q.declaration <> '' and $3 is not true then
			perform guichet.refuse('MU491', 'sworn',
			    'no declaration');
		end if;
		perform guichet.request_submit(q.id);
		perform guichet.once_any_end($4, '{}');
	end if;
	ref := $1;
	return next;
end
$$;

reset role;
