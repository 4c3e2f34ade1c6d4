-- A tariff as a draft: who may change it, and what becomes of each form.
set role api;

-- That draft, held, if it is as it was shown.  Its next version counts.
-- MU404 there is none; MU409 somebody has changed it; MU705 it is published
-- RULE: tariff-used-never-changes
create function guichet.tariff_open(id bigint, version integer)
returns guichet.tariff_version
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	v guichet.tariff_version;
begin
	perform guichet.need_right('canteen-settings');
	select x.* into v from guichet.tariff_version x where x.id = $1
	for update;
	if v.id is null then
		perform guichet.refuse('MU404', 'id', 'no such tariff');
	elsif v.published_at is not null then
		perform guichet.refuse('MU705', null, 'published');
	elsif v.version <> $2 then
		perform guichet.refuse('MU409', null, format('version %s, not %s',
		    v.version, $2));
	end if;
	update guichet.tariff_version x set version = x.version + 1
	where x.id = v.id;
	return v;
end
$$;

-- A vote counts from a day to come: what is served has its price.
-- MU709 it is today or past
create function guichet.tariff_begins(day date)
returns void
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	if day <= guichet.today() then
		perform guichet.refuse('MU709', 'tariff_from', 'not to come');
	end if;
end
$$;

-- A rate of the quotient as it is typed, a percentage: 0,36 is 0.0036.
-- MU707 it is none
create function guichet.rate_read(typed text)
returns numeric
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	bare text := replace(regexp_replace(typed, '[[:space:]%]', '', 'g'),
	    ',', '.');
begin
	if typed is null then
		return null;
	end if;
	if bare !~ '^[0-9]{1,2}([.][0-9]{1,4})?$' or bare::numeric = 0 then
		perform guichet.refuse('MU707', 'line_rate', 'no rate: ' || typed);
	end if;
	return bare::numeric / 100;
end
$$;

reset role;
