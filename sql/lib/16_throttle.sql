-- Sign-in throttling.  It counts by what was typed, whether or not such an
-- account exists, so that nothing here tells.
set role api;

create or replace function guichet.typed_digest(identifier text)
returns bytea
stable language sql security definer
set search_path = pg_catalog, pg_temp
begin atomic
	select sha256(s.key || convert_to(lower(btrim(identifier)), 'UTF8'))
	from guichet.secret s;
end;

-- Until when attempts are not heard; null: they are.  From the fifth failure
-- on, 30 s, doubled each time, 15 minutes at most; failures older than a day
-- are forgotten.  One network may fail 100 times an hour (loopback, network
-- null, is spared).
-- RULE: sign-in-throttle
create or replace function guichet.sign_in_wait(identifier text, network text)
returns timestamptz
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	at	timestamptz := guichet.now();
	wait	timestamptz;
begin
	select f.last + least(interval '15 minutes',
	    interval '30 seconds' * 2 ^ least(f.failures - 5, 10)) into wait
	from guichet.sign_in_failure f
	where f.typed = guichet.typed_digest(identifier) and f.failures >= 5
	and f.last > at - interval '1 day';
	if exists (select from guichet.network_failure n
	    where n.network = sign_in_wait.network
	    and n.hour = date_trunc('hour', at) and n.failures >= 100) then
		wait := greatest(wait,
		    date_trunc('hour', at) + interval '1 hour');
	end if;
	return case when wait > at then wait end;
end
$$;

create or replace function guichet.sign_in_failed(identifier text,
	network text)
returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	at timestamptz := guichet.now();
begin
	insert into guichet.sign_in_failure as f (typed, failures, last)
	values (guichet.typed_digest(identifier), 1, at)
	on conflict on constraint sign_in_failure_pkey do update
	set last = at, failures = case when f.last > at - interval '1 day'
	    then f.failures + 1 else 1 end;
	if network is not null then
		insert into guichet.network_failure as n (network, hour, failures)
		values (sign_in_failed.network, date_trunc('hour', at), 1)
		on conflict on constraint network_failure_pkey do update
		set failures = n.failures + 1;
	end if;
end
$$;

reset role;
