-- Requests, three or so many, for a test of the desk, of a procedure and a
-- service of their own, complete and on the legal path.  Out: their numbers, a
-- space between.
-- In: who, a name nobody else has; count.
\if :{?count}
\else
\set count 3
\endif
select set_config('essai.desk', :'who', false),
    set_config('essai.count', :'count', false) \g /dev/null
\set QUIET on
do $$
declare
	its_revision bigint;
	made bigint;
	done text := '';
begin
	perform pg_advisory_xact_lock(hashtextextended('desk of trials', 0));
	select r.id into its_revision from guichet.procedure_revision r
	where r.procedure = 'essai-bureau';
	if its_revision is null then
		insert into guichet.service (code, name, address, email, phone)
		values ('essai-bureau', 'Bureau des essais', row('1 place',
		    null, '99120', 'Essai'), 'bureau@essai.example',
		    '+33199001234');
		insert into guichet.procedure (code, service, rank)
		values ('essai-bureau', 'essai-bureau', 900);
		set local session_replication_role = replica;
		insert into guichet.procedure_revision (procedure, number, state,
		    title, silence, silence_months, silence_basis, attestation,
		    appeal_informal, appeal_court, target_days, keep_months,
		    created_at, published_at)
		values ('essai-bureau', 1, 'published', 'Essai du bureau',
		    'reject', 2, 'Texte 1', '', 'Recours auprès du maire.',
		    'Tribunal administratif.', 15, 12, guichet.now(),
		    guichet.now())
		returning id into its_revision;
		insert into guichet.procedure_piece (revision, step, n, code,
		    label, required_by, optional)
		values (its_revision, 1, 1, 'plan', 'Plan', 'Règlement, '
		    'article 3', true);
		set local session_replication_role = origin;
	end if;
	for n in 1 .. current_setting('essai.count')::integer loop
		made := guichet.request_new(its_revision, null, 'post');
		update guichet.request r set name = row('Essai-' || n,
		    current_setting('essai.desk')),
		    email = 'essai-' || n || '@essai.example'
		where r.id = made;
		perform guichet.request_submit(made);
		done := done || made || ' ';
	end loop;
	perform set_config('essai.made', btrim(done), false);
end
$$;
select current_setting('essai.made');
