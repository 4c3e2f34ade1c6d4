-- Asks for pieces: of the procedure's list, or one that it names with the text
-- that requires it.  A piece that no text requires moves no clock.  Examining
-- goes on meanwhile; only what is indispensable, and why, says otherwise.
--
-- MU404, MU403, MU510 see guichet.desk_hold; MU512 it is decided already
-- MU587 a document of that kind is held, valid, and no reason is given
-- MU515 it names no piece; MU516 no time to answer, or no reason why one is
-- indispensable
-- RULE: missing-not-blocking
set role api;

create function api.desk_ask(which bigint, version integer, codes text[],
	piece text, law text, indispensable boolean, because text, until date,
	shown text, once text)
returns table (id shape.key, list text, done shape.key)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
	r	guichet.request;
	first	jsonb;
	sent	bigint;
	c	text;
	p	record;
	n	integer := 0;
begin
	first := guichet.desk_once(once, 'desk_ask', which,
	    desk_ask.version::text, codes::text, piece, law, because,
	    until::text);
	if first is null then
		r := guichet.desk_hold(which, desk_ask.version);
		indispensable := coalesce(indispensable, false);
		if not r.open then
			perform guichet.refuse('MU512', null, 'it is decided');
		elsif coalesce(cardinality(codes), 0) = 0
		    and coalesce(btrim(piece), '') = '' then
			perform guichet.refuse('MU515', 'piece', 'no piece');
		elsif until is null or until <= guichet.today() then
			perform guichet.refuse('MU516', 'until', 'no time');
		elsif indispensable and coalesce(btrim(because), '') = ''
		then
			perform guichet.refuse('MU516', 'because', 'no reason');
		end if;
		-- RULE: asked-once
		if coalesce(btrim(because), '') = '' and exists (
		    select from unnest(codes) k
		    cross join guichet.documents_held(r.applicant, k,
			r.subject)) then
			perform guichet.refuse('MU587', 'because',
			    'the town has it already');
		end if;
		sent := guichet.letter_write(r.id, 'pieces', 'draft', null, null,
		    null);
		update guichet.letter l set answer_by = desk_ask.until
		where l.id = sent;
		for p in
			select x.code, x.label, x.required_by
			from guichet.procedure_piece x
			where x.revision = r.revision and x.code = any (codes)
			union all
			select 'free-' || (select count(*) + 1
				from guichet.request_piece y
				where y.request = r.id),
			    btrim(piece), coalesce(btrim(law), '')
			where coalesce(btrim(piece), '') <> ''
		loop
			n := n + 1;
			update guichet.request_piece y set state = 'to-provide',
			    asked_at = case when y.state = 'to-provide'
				then coalesce(y.asked_at, guichet.now())
				else guichet.now() end,
			    until = desk_ask.until, received_at = null,
			    indispensable = desk_ask.indispensable,
			    why_indispensable = because
			where y.request = r.id and y.code = p.code;
			if not found then
				-- RULE: missing-list
				insert into guichet.request_piece (request,
				    code, label, required_by, required,
				    indispensable, why_indispensable, asked_at,
				    until)
				values (r.id, p.code, p.label, p.required_by,
				    p.required_by <> '',
				    desk_ask.indispensable, because,
				    guichet.now(), desk_ask.until);
			end if;
			insert into guichet.letter_piece (letter, n, label,
			    required_by, indispensable, why)
			values (sent, n, p.label, nullif(p.required_by, ''),
			    desk_ask.indispensable,
			    nullif(btrim(because), ''));
		end loop;
		if n = 0 then
			perform guichet.refuse('MU515', 'piece', 'no piece');
		end if;
		perform guichet.letter_leave(sent);
		if r.state = 'awaiting-piece' then
			perform guichet.desk_touch(r.id, 'asked', true, null);
			perform guichet.request_reckon(r.id);
		else
			perform guichet.request_move(r.id, 'awaiting-piece',
			    'asked', true, null);
		end if;
		first := jsonb_build_object('id', r.id, 'done', sent);
		perform guichet.once_end(once, first);
	end if;
	return query select (first ->> 'id')::shape.key, shown,
	    (first ->> 'done')::shape.key;
end
$$;

reset role;
