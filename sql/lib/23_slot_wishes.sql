-- What a posted grid asks for: shown is every slot that was shown as booked,
-- wanted every slot that is checked now.  In both: nothing to do (change is
-- null).  By child, day and activity, each slot once.
--
-- How many there may be is the form's affair (fcgi/pages/canteen.c).
--
-- MU400 not of the form child:activity:date
set role api;

create or replace function guichet.slot_wishes(shown text[], wanted text[])
returns guichet.wish[]
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	slots text[] := array(select unnest(shown) union select unnest(wanted));
begin
	if exists (select from unnest(slots) t
	    where t is null or t !~ '^[1-9][0-9]{0,17}:[a-z][a-z0-9-]{0,39}:'
		'[0-9]{4}-[0-9]{2}-[0-9]{2}$') then
		perform guichet.refuse('MU400', 'wanted', 'malformed slots');
	end if;
	return array(select row(split_part(t, ':', 1), split_part(t, ':', 2),
	    split_part(t, ':', 3), case when t <> all (wanted) then 'cancel'
		when t <> all (shown) then 'add' end)::guichet.wish as wish
	    from unnest(slots) t
	    order by split_part(t, ':', 1)::bigint, split_part(t, ':', 3),
		split_part(t, ':', 2));
exception when datetime_field_overflow or invalid_datetime_format then
	perform guichet.refuse('MU400', 'wanted', 'no such day');
end
$$;

reset role;
