-- Writes the letter that replaces one whose text was wrong, to be read before
-- it is sent.  It says the same decision, asks for the same pieces, has the
-- same appeals.  id is the letter that is wrong.  One row: the new letter.
--
-- MU404, MU403 see guichet.desk_correctable; MU510 see guichet.desk_hold
-- MU513, MU514 the letter had that reason, the new one has none
-- MU570 it is replaced already; MU571 without what was wrong, or why
-- RULE: letter-correction
set role api;

create function api.desk_correct(which bigint, version integer, wrong text,
	because text, body text, law text, fact text, shown text, once text)
returns table (id shape.key, list text)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
	l	guichet.letter;
	first	jsonb;
	made	bigint;
begin
	first := guichet.desk_once(once, 'desk_correct', which, version::text,
	    $3, $4, $5, law, fact);
	if first is null then
		select x.* into l from guichet.letter x
		where x.id = guichet.desk_correctable(which);
		perform guichet.desk_hold(l.request, version);
		perform guichet.letter_unreplaced(l.id);
		if coalesce(btrim($3), '') = '' then
			perform guichet.refuse('MU571', 'wrong', 'not said');
		elsif coalesce(btrim($4), '') = '' then
			perform guichet.refuse('MU571', 'because', 'not said');
		elsif l.reason_law is not null
		    and coalesce(btrim(law), '') = '' then
			perform guichet.refuse('MU513', 'law', 'no law');
		elsif l.reason_fact is not null
		    and coalesce(btrim(fact), '') = '' then
			perform guichet.refuse('MU514', 'fact', 'no fact');
		end if;
		made := guichet.letter_write(l.request,
		    coalesce(l.says, l.kind), 'draft',
		    nullif(btrim(law), ''), nullif(btrim(fact), ''), null);
		update guichet.letter x set kind = 'corrected',
		    replaces = l.id, replaces_at = l.made_at,
		    says = coalesce(l.says, l.kind), wrong = $3, because = $4,
		    body = nullif(btrim($5), ''), answer_by = l.answer_by,
		    appeal_informal = l.appeal_informal,
		    appeal_court = l.appeal_court
		where x.id = made;
		insert into guichet.letter_piece (letter, n, label,
		    required_by, indispensable, why)
		select made, p.n, p.label, p.required_by, p.indispensable, p.why
		from guichet.letter_piece p where p.letter = l.id;
		first := jsonb_build_object('id', made);
		perform guichet.once_end(once, first);
	end if;
	return query select (first ->> 'id')::shape.key, $8;
end
$$;

reset role;
