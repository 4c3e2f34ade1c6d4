-- Who is signed in, and what follows from dated links.  api.open works it out
-- once a request and keeps it in two settings of the transaction: app.who,
-- "person|children|acts|homes|rights|instant|absent", and app.proof, a keyed
-- digest over it, this transaction and this backend.  A connecting role can set app.who
-- by itself, but not the proof, and guichet.me checks it.
--
-- guichet.me is a view, because policies and views look at it several times a
-- query: as an InitPlan it costs 4 us, where a SECURITY DEFINER function that
-- reads the same secret costs 9.
set role api;

-- One row, always; every column null for a stranger or a forged setting.  After
-- a transaction that set them, settings come back empty, not null.
-- The columns: the person; the children they may follow today; those they may
-- act for (full authority); the homes where they are an adult today; an agent's
-- rights ("request-read", or "request-read:SERVICE" for one service alone); the
-- instant and its civil date; the absent agent by whose delegation this is done.
create or replace view guichet.me as
select case when p.ok then split_part(p.who, '|', 1)::bigint end as person,
    case when p.ok then split_part(p.who, '|', 2)::bigint[] end as children,
    case when p.ok then split_part(p.who, '|', 3)::bigint[] end as acts,
    case when p.ok then split_part(p.who, '|', 4)::bigint[] end as households,
    case when p.ok then string_to_array(split_part(p.who, '|', 5), ' ') end
	as rights,
    case when p.ok then split_part(p.who, '|', 6)::timestamptz end as now,
    case when p.ok then (split_part(p.who, '|', 6)::timestamptz
	at time zone 'Europe/Paris')::date end as today,
    case when p.ok then nullif(split_part(p.who, '|', 7), '')::bigint end
	as on_behalf
from (select current_setting('app.who', true) as who,
	current_setting('app.proof', true) = encode(sha256(s.key
	    || timestamptz_send(transaction_timestamp())
	    || int4send(pg_backend_pid())
	    || convert_to(current_setting('app.who', true), 'UTF8') || s.key),
	    'hex') as ok
    from guichet.secret s) p;

create or replace function guichet.my_person()
returns bigint
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	return (select m.person from guichet.me m);
end
$$;

create or replace function guichet.my_children()
returns bigint[]
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	return coalesce((select m.children from guichet.me m), '{}');
end
$$;

reset role;
