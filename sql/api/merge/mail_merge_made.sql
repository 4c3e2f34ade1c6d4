-- The mail that two files have been joined: what kind of file, until when it can
-- be undone, and nothing of what they say.  message: its number.  One row, or
-- none when it has been undone meanwhile.
-- RULE: merge-told
set role api;

create function api.mail_merge_made(message bigint)
returns table (kind shape.merge_kind, at timestamptz, until date,
	kept text, gone text)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	return query select g.kind, g.made_at, guichet.merge_until(g.made_at),
	    case when g.kind = 'request'
		then guichet.merge_name('request', g.kept) end,
	    case when g.kind = 'request'
		then guichet.merge_name('request', g.gone) end
	from guichet.message m
	join guichet.merge g on g.id = m.object
	where m.id = message and m.kind = 'merge-made'
	and g.undone_at is null;
end
$$;

reset role;
