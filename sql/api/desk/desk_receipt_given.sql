-- Says that a receipt was printed and handed over: it leaves the printing run.
-- One row: its request.
--
-- MU404 no such request on this desk; MU403 without the right to decide
set role api;

create function api.desk_receipt_given(which bigint, once text)
returns table (id shape.key)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
	r	guichet.request;
begin
	if guichet.desk_once(once, 'desk_receipt_given', which, '') is null then
		r := guichet.desk_hold(which, (select q.version
		    from guichet.request q where q.id = which));
		perform guichet.receipt_printed(t.id) from guichet.receipt t
		where t.request = r.id and t.kind = 'acknowledgement';
		perform guichet.once_end(once, '{}');
	end if;
	return query select which::shape.key;
end
$$;

reset role;
