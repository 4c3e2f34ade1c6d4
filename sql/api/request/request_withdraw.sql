-- Withdraws a request nobody has decided yet.  One row: its number.
--
-- MU401, MU404 see guichet.request_mine
-- MU492 the box was not ticked; MU409 it is decided, or withdrawn already
-- RULE: withdraw-sure
-- RULE: withdrawal-told
set role api;

create function api.request_withdraw(reference text, visit text, sure boolean,
	once text)
returns table (ref text)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	q	bigint := guichet.request_mine($1, $2);
	r	record;
begin
	ref := $1;
	if guichet.once_any_begin($4, 'request_withdraw', $1) is null then
		if $3 is not true then
			perform guichet.refuse('MU492', 'sure', 'not sure');
		end if;
		perform guichet.request_move(q, 'withdrawn', 'withdrawn');
		select x.email, x.applicant into r from guichet.request x
		where x.id = q;
		if r.email is not null then
			perform guichet.mail('request-withdrawn', r.email,
			    r.applicant, q);
		end if;
		perform guichet.once_any_end($4, '{}');
	end if;
	return next;
end
$$;

reset role;
