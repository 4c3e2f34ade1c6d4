-- Takes up to that many due messages for this connection, and for that many
-- seconds: nobody else has them until then, or until this connection is gone.
-- One row a message, the oldest first; attempt counts this one, tag is of its
-- envelope sender.
--
-- RULE: outbox-lease
set role api;

create function api.outbox_take(most integer, seconds integer)
returns table (message shape.key, kind text, recipient text, lang text,
	message_id text, created timestamptz, attempt shape.count, tag text)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	return query
	with due as (
		select m.id from guichet.message m
		where m.state = 'due' and m.due_at <= guichet.now()
		order by m.due_at limit most for update skip locked
	), left_behind as (
		select m.id from guichet.message m
		where m.state = 'sending' and (m.lease < guichet.now()
		    or guichet.holder_gone(m.holder))
		limit most for update skip locked
	), taken as (
		update guichet.message m set state = 'sending',
		    attempts = m.attempts + 1, holder = pg_backend_pid(),
		    lease = guichet.now() + make_interval(secs => seconds)
		where m.id in (select d.id from due d union all
		    select l.id from left_behind l order by 1 limit most)
		returning m.*
	)
	select t.id::shape.key, t.kind, t.recipient, t.lang, t.message_id,
	    t.created_at, t.attempts::shape.count, guichet.bounce_tag(t.id)
	from taken t order by t.due_at, t.id;
end
$$;

reset role;
