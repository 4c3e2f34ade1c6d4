-- The mail that two files that were joined are two again.  message: its number.
-- One row.
-- RULE: merge-told
set role api;

create function api.mail_merge_undone(message bigint)
returns table (kind shape.merge_kind, at timestamptz, kept text, gone text)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	return query select g.kind, g.undone_at,
	    case when g.kind = 'request'
		then guichet.merge_name('request', g.kept) end,
	    case when g.kind = 'request'
		then guichet.merge_name('request', g.gone) end
	from guichet.message m
	join guichet.merge g on g.id = m.object
	where m.id = message and m.kind = 'merge-undone';
end
$$;

reset role;
