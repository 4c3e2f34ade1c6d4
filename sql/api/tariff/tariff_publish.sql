-- Publishes a draft under its vote: by somebody else than who wrote it, when
-- nothing is wrong with it.
--
-- MU404, MU409, MU705 see guichet.tariff_open
-- MU706 who wrote it does not publish it
-- MU709 see guichet.tariff_begins
-- MU416 something is wrong with it
-- MU655 that number is another vote's
set role api;

create function api.tariff_publish(tariff bigint, version integer, vote_number text,
	vote_day date, vote_title text, once text)
returns table (id shape.key)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	v	guichet.tariff_version;
	c	guichet.council_vote;
begin
	id := $1;
	if guichet.once_begin(once, 'tariff_publish', concat_ws('|', tariff, version,
	    vote_number, vote_day, vote_title)) is not null then
		return next;
		return;
	end if;
	-- One at a time: each is checked on what the last one left.
	perform pg_advisory_xact_lock(hashtext('guichet.tariff'));
	v := guichet.tariff_open(tariff, version);
	-- RULE: tariff-second-person
	if v.author = guichet.my_person() then
		perform guichet.refuse('MU706', null, 'its own author');
	end if;
	perform guichet.tariff_begins(lower(v.during));
	c := guichet.vote_named(vote_number, vote_day);
	if c.id is null then
		insert into guichet.council_vote (number, day, title)
		values (btrim(vote_number), vote_day, btrim(vote_title))
		returning * into c;
	end if;
	-- It holds until the next one that is published already.
	update guichet.tariff_version x set vote = c.id,
	    published_by = guichet.my_person(), during = daterange(
		lower(v.during), (select min(lower(o.during))
		from guichet.tariff_version o
		where o.activity = v.activity and o.published_at is not null
		and lower(o.during) > lower(v.during)))
	where x.id = v.id;
	perform guichet.tariff_publish(v.id);
	perform guichet.note('tariff-publish', 'tariff:' || v.id,
	    'vote ' || c.number);
	perform guichet.once_end(once, '{}');
	return next;
end
$$;

reset role;
