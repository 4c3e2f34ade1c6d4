-- Saves one step of a draft.  One row: where to go: fork null: the first step
-- that is not done (n); 1: all are, check the answers; 2: leave, the draft
-- stays.  fresh, sealed: a code for a draft without an account, mailed when its
-- address is first known or changes.
--
-- MU401, MU404 see guichet.request_mine; MU409 it is no draft any more
-- MU400, MU404, MU452 see guichet.request_save_*
set role api;

create function api.request_save(reference text, visit text, step integer, names text[],
	"values" text[], leave boolean, fresh text, sealed text, once text)
returns table (ref text, n shape.key, fork shape.count)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	q	record;
	first	jsonb;
	walk	record;
	leaving	boolean := coalesce($6, false);
	kept	boolean := true;
begin
	select r.id, r.state, r.email, r.revision, r.applicant into q
	from guichet.request r
	where r.id = guichet.request_mine($1, $2) for update;
	ref := $1;
	first := guichet.once_any_begin($9, 'request_save', concat_ws('|', $1,
	    $3, $4, $5, $6));
	if first is null then
		if q.state <> 'draft' then
			perform guichet.refuse('MU409', null,
			    'sent meanwhile');
		end if;
		select w.kind into walk from guichet.request_walk(q.id) w
		where w.n = $3;
		if walk.kind is null then
			perform guichet.refuse('MU409', null, format(
			    'step %s is not asked', $3));
		elsif walk.kind = 'contact' then
			kept := guichet.request_save_contact(q.id,
			    jsonb_object($4, $5), leaving);
			if kept and q.applicant is null and q.email is distinct from
			    (jsonb_object($4, $5) ->> 'email') then
				perform guichet.request_code(q.id, $7, $8);
			end if;
		elsif walk.kind = 'child' then
			kept := guichet.request_save_child(q.id,
			    (jsonb_object($4, $5) ->> 'child')::bigint, leaving);
		else
			perform guichet.request_save_fields(q.id, $3, $4, $5,
			    leaving);
		end if;
		insert into guichet.request_step as s (request, n, saved_at)
		select q.id, $3, guichet.now() where kept
		on conflict on constraint request_step_pkey do update
		set saved_at = guichet.now();
		update guichet.request r set saved_at = guichet.now(),
		    expires_at = guichet.now() + make_interval(days =>
			(select v.draft_days from guichet.procedure_revision v
			where v.id = r.revision))
		where r.id = q.id;
		perform guichet.note('request-save', 'request:' || q.id);
	end if;
	select min(w.place) as place, (array_agg(w.n order by w.place))[1] as n
	into walk from guichet.request_walk(q.id) w where not w.done;
	n := walk.n;
	fork := case when leaving then 2
	    when walk.n is null then 1 end;
	perform guichet.once_any_end($9, '{}');
	return next;
end
$$;

reset role;
