-- Types a request in the name of who asked at the counter, on the phone or by
-- post: made, sent and acknowledged in this transaction.  One row: its number.
-- A form sent again finds what it made.
--
-- MU404, MU403 see guichet.entry_revision, guichet.entry_person
-- MU565 a newer revision was published meanwhile
-- MU491 a declaration that was not made, at the counter or on the phone
-- MU566, MU567, MU568, MU450 see guichet.entry_*
-- RULE: send-once
-- RULE: ack-every-send
set role api;

create function api.entry_save(code text, revision bigint, by_way_of text,
	person bigint, names text[], vals text[], once text)
returns table (id shape.key)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
	rev	bigint := guichet.entry_revision($1);
	who	bigint := guichet.entry_person($4);
	said	jsonb;
	came	timestamptz;
	made	bigint;
	first	jsonb := guichet.once_begin(once, 'entry_save', concat_ws('|',
	    $1, $2, $3, $4, $5, $6));
begin
	if first is null then
		if rev is distinct from $2 then
			perform guichet.refuse('MU565', null, 'a new revision');
		elsif $3 is null or $3 not in ('counter', 'phone', 'post') then
			perform guichet.refuse('MU400', 'channel', $3);
		end if;
		select coalesce(jsonb_object_agg(g.name, g.value), '{}')
		into said from unnest($5, $6) as g (name, value)
		where g.name ~ '^[01]-';
		if not said ? '0-received' then
			perform guichet.refuse('MU400', null, 'no day');
		end if;
		came := guichet.entry_day((said ->> '0-received')::date,
		    said ? '0-sure');
		made := guichet.request_new(rev, who, $3);
		perform guichet.entry_who(made, who, said);
		perform guichet.entry_answers(made, $5, $6);
		-- What comes by post may lack it: it is asked for (L114-6).
		if $3 <> 'post' and not said ? '0-sworn' and exists (
		    select from guichet.procedure_revision v
		    where v.id = rev and v.declaration <> '') then
			perform guichet.refuse('MU491', 'q-0-sworn',
			    'no declaration');
		end if;
		if $3 <> 'phone' then
			perform guichet.entry_shown(made, said, came);
		end if;
		update guichet.request r set entered_by = guichet.my_person(),
		    sworn = said ? '0-sworn' where r.id = made;
		perform guichet.request_submit(made, null, came);
		perform guichet.note('request-entry', 'request:' || made, $3);
		first := jsonb_build_object('id', made);
		perform guichet.once_end(once, first);
	end if;
	return query select (first ->> 'id')::shape.key;
end
$$;

reset role;
