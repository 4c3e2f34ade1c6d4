-- What the answer that led here did: a seat obtained, or given back.  One row, or
-- none.
set role api;

create function api.waiting_done(done text)
returns table (state shape.wait_state)
stable language sql
begin atomic
	select waiting_done.done::shape.wait_state
	where waiting_done.done in ('confirmed', 'released');
end;

reset role;
