-- The code just made, for the sheet that is handed over: to who made it, within
-- 15 minutes.  No row afterwards.
-- RULE: code-shown-once
set role api;

create function api.code_shown(vu text)
returns table (code text)
stable language sql security definer
set search_path = pg_catalog, pg_temp
begin atomic
	select o.answer ->> 'code'
	from guichet.once o
	where o.person = (select guichet.my_person())
	and o.nonce = case when vu ~ '^[A-Za-z0-9_-]{22}$' then vu end
	and o.function = 'code_make' and o.answer ? 'code'
	and o.at > (select guichet.now()) - interval '15 minutes';
end;

reset role;
