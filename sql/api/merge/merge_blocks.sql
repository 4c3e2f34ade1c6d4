-- Why these two cannot be merged; no row: they can.  about: whose name it is
-- about, if anybody's.
--
-- MU403, MU404 see guichet.merge_pair
set role api;

create function api.merge_blocks(kind text, kept bigint, gone bigint)
returns table (why shape.merge_block, about text)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	perform guichet.merge_pair($1, $2, $3);
	return query select b.why::shape.merge_block, b.about
	from guichet.merge_blocks($1, $2, $3) b;
end
$$;

reset role;
