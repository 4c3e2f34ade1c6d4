-- Letters of the desk; the views of clerks name the services.
alter table guichet.letter enable row level security;

drop policy if exists api on guichet.letter;
create policy api on guichet.letter to api using (true) with check (true);
drop policy if exists family on guichet.letter;
create policy family on guichet.letter for select to family_view
	using (request = any ((select array_agg(r.id) from guichet.request r
	    where r.applicant = (select m.person from guichet.me m))::bigint[]));
drop policy if exists clerk on guichet.letter;
create policy clerk on guichet.letter for select to clerk_view
	using (true);
