-- Warns who declared an absence a day before the time for its proof is over, once,
-- when nothing was given yet.  One row: it is done.
-- RULE: absence-proof-warned
set role api;

create function api.job_absence_proof(job bigint)
returns table (ended shape.flag)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	n	bigint[];
begin
	with due as (
		update guichet.absence n set warned_at = guichet.now()
		where n.proof = 'awaited' and n.superseded_at is null
		and n.warned_at is null and n.proof_until > guichet.now()
		and n.proof_until <= guichet.now() + interval '24 hours'
		and not exists (select from guichet.absence_document d
		    where d.absence = n.id)
		returning n.id
	)
	select coalesce(array_agg(d.id order by d.id), '{}') into n from due d;
	perform guichet.absence_tell(x) from unnest(n) x;
	perform guichet.job_progress(job, cardinality(n));
	ended := true;
	return next;
end
$$;

reset role;
