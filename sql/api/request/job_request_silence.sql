-- Decides by silence what nobody has decided: requests whose day has ended, 200
-- a batch, each with its event and its mail.  An accepted one has its effect.
-- One row: whether nothing was left.
-- RULE: silence-decides
-- RULE: implied-told
set role api;

create function api.job_request_silence(job bigint)
returns table (ended shape.flag)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	q	record;
	n	integer := 0;
begin
	for q in select r.id, r.silence, r.email, r.applicant
	    from guichet.request r
	    where r.state in ('submitted', 'in-progress', 'awaiting-piece')
	    and (r.silence = 'reject' or r.silence = 'accept'
		and r.state <> 'awaiting-piece')
	    and r.silence_on < guichet.today() and r.merged_into is null
	    order by r.silence_on, r.id limit 200 for update skip locked
	loop
		perform guichet.request_move(q.id, 'implied-' || case q.silence
		    when 'accept' then 'accepted' else 'rejected' end,
		    'implied-' || case q.silence when 'accept'
		    then 'accepted' else 'rejected' end);
		if not guichet.by_post(q.id) then
			perform guichet.mail('request-implied', q.email,
			    q.applicant, q.id);
		end if;
		n := n + 1;
	end loop;
	perform guichet.job_progress(job, n + (select j.progress
	    from guichet.job j where j.id = job));
	ended := n < 200;
	return next;
end
$$;

reset role;
