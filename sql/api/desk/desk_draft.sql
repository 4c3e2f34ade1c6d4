-- Writes the letter of an unfavourable decision, to be read before it is sent:
-- nothing is decided yet.  One row: the letter.
--
-- MU404, MU403, MU510 see guichet.desk_hold; MU512 it is decided already
-- MU513, MU514 without a reason in law, or in fact
-- RULE: reasoned-refusal
set role api;

create function api.desk_draft(which bigint, version integer, decision text, law text,
	fact text, shown text, once text)
returns table (id shape.key, list text)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
	r	guichet.request;
	first	jsonb;
	made	bigint;
begin
	first := guichet.desk_once(once, 'desk_draft', which, version::text,
	    decision, law, fact);
	if first is null then
		r := guichet.desk_hold(which, version);
		if decision is null or decision not in ('refused', 'no-action')
		then
			perform guichet.refuse('MU400', 'decision', decision);
		elsif not r.open then
			perform guichet.refuse('MU512', null, 'it is decided');
		elsif coalesce(btrim(law), '') = '' then
			perform guichet.refuse('MU513', 'law', 'no law');
		elsif coalesce(btrim(fact), '') = '' then
			perform guichet.refuse('MU514', 'fact', 'no fact');
		end if;
		made := guichet.letter_write(r.id, decision, 'draft', law, fact,
		    null);
		first := jsonb_build_object('id', made);
		perform guichet.once_end(once, first);
	end if;
	return query select (first ->> 'id')::shape.key, $6;
end
$$;

reset role;
