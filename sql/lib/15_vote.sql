-- Votes of the council, behind every rule with a price or a deadline.
set role api;

-- The vote of that number; null: it is not known yet.  MU655 it is of another day.
create or replace function guichet.vote_named(number text, day date)
returns guichet.council_vote
stable language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
	v guichet.council_vote;
begin
	select x.* into v from guichet.council_vote x
	where x.number = btrim(vote_named.number);
	if v.day <> vote_named.day then
		perform guichet.refuse('MU655', 'vote_number', format(
		    'vote %s is of %s', v.number, v.day));
	end if;
	return v;
end
$$;

reset role;
