-- The letters that the service has sent about a request, as the person may read
-- them: those that have left, latest first.  post: on paper; replaced:
-- another has left that corrects it.
--
-- MU401, MU404 see guichet.request_mine
set role api;

create function api.request_letters(ref text, visit text)
returns table (id shape.key, kind shape.letter_kind, left_at timestamptz,
	post shape.flag, replaced shape.flag)
stable language sql security definer
set search_path = pg_catalog, pg_temp
begin atomic
	select l.id, l.kind, l.left_at, l.state <> 'sent',
	    exists (select from guichet.letter x where x.replaces = l.id
		and x.left_at is not null)
	from guichet.letter l
	where l.request = guichet.request_mine(request_letters.ref,
	    request_letters.visit) and l.left_at is not null
	order by l.left_at desc, l.id desc;
end;

reset role;
