-- The list that is shown: its filter as it came, how many requests it holds, and
-- where this page of 25 stands.  One row; list is the filter as one text.
--
-- MU404 a view, a state or an assignment that there is not
set role api;

create function api.desk_page(view text, about text, office text,
	step text, whose text, words text, nth integer)
returns table (queue shape.desk_queue, procedure text, service text,
	state shape.request_state, assigned shape.desk_assigned, q text,
	list text, page shape.count, pages shape.count, total shape.count,
	previous shape.count, next shape.count)
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
	at	integer := greatest(coalesce(nth, 1), 1);
begin
	begin
		return query select coalesce($1, 'open')::shape.desk_queue, $2, $3,
		    $4::shape.request_state, $5::shape.desk_assigned, $6, l.list,
		    at::shape.count,
		    greatest((l.total + 24) / 25, 1)::shape.count,
		    l.total::shape.count,
		    (case when at > 1 then least(at - 1,
			greatest((l.total + 24) / 25, 1)) end)::shape.count,
		    (case when at * 25 < l.total then at + 1 end)::shape.count
		from (select x.list, guichet.desk_total(x.list) as total
		    from (select guichet.desk_list($1, $2, $3, $4, $5, $6)
			as list) x) l;
	exception when check_violation then
		perform guichet.refuse('MU404', 'queue', 'no such view');
	end;
end
$$;

reset role;
