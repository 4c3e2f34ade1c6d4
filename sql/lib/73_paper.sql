-- What goes on paper: who wants it, under which name, to which address.
set role api;

-- Whether what the town has to say about a request goes by post: there is no
-- e-mail, or the person refused electronic answers (R112-17).
-- RULE: electronic-answer
create function guichet.by_post(request bigint)
returns boolean
stable language sql security definer
set search_path = pg_catalog, pg_temp
begin atomic
	select r.email is null or exists (
	    select from guichet.person_preference f
	    where f.person = r.applicant and f.paper)
	from guichet.request r where r.id = by_post.request;
end;

-- The name on letters: the one they chose, else as typed, else of the file.
create function guichet.letter_name(request bigint)
returns shape.person
stable language sql security definer
set search_path = pg_catalog, pg_temp
begin atomic
	select case when f.called is not null
		then row(null, f.called)::shape.person
	    when (r.name).family is not null then r.name
	    else row(p.given, p.family)::shape.person end
	from guichet.request r
	left join guichet.person p on p.id = r.applicant
	left join guichet.person_preference f on f.person = r.applicant
	where r.id = letter_name.request;
end;

-- Where letters go: the address of the request, else of the home.
create function guichet.letter_address(request bigint)
returns shape.address
stable language sql security definer
set search_path = pg_catalog, pg_temp
begin atomic
	select case when (r.address).town is not null then r.address
	    else guichet.home_address(r.applicant) end
	from guichet.request r where r.id = letter_address.request;
end;

-- A text in lines of 38 signs at most, cut between words; a longer word is cut
-- where it must.
create function guichet.postal_wrap(what text)
returns text[]
immutable parallel safe language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
	done	text[] := '{}';
	line	text := '';
	word	text;
begin
	foreach word in array regexp_split_to_array(btrim(what), '\s+') loop
		while length(word) > 38 loop
			if line <> '' then
				done := done || line;
				line := '';
			end if;
			done := done || left(word, 38);
			word := substr(word, 39);
		end loop;
		if line <> '' and length(line) + 1 + length(word) > 38 then
			done := done || line;
			line := word;
		else
			line := btrim(line || ' ' || word);
		end if;
	end loop;
	return case when line = '' then done else done || line end;
end
$$;

-- The words that the post abbreviates, in a line that is too long.
create function guichet.postal_short(what text)
returns text
immutable parallel safe language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
	w	text[];
begin
	foreach w slice 1 in array array[['appartement', 'apt'],
	    ['bâtiment', 'bat'], ['résidence', 'res'], ['escalier', 'esc'],
	    ['avenue', 'av'], ['boulevard', 'bd'], ['allée', 'all'],
	    ['chemin', 'che'], ['impasse', 'imp'], ['place', 'pl'],
	    ['route', 'rte'], ['square', 'sq'], ['faubourg', 'fg'],
	    ['lotissement', 'lot'], ['saint', 'st'], ['sainte', 'ste'],
	    ['général', 'gal'], ['maréchal', 'mal'], ['président', 'pdt']]
	loop
		exit when length(what) <= 38;
		what := regexp_replace(what, '\m' || w[1] || '\M', w[2], 'gi');
	end loop;
	return what;
end
$$;

-- An address as the post reads it (NF Z10-011): six lines of 38 signs at most;
-- no punctuation from the street on; the last is postcode and town in capitals.
-- cut: it needs more, and its longest parts lost their end, never the last line.
-- RULE: postal-lines
create function guichet.postal(name shape.person, address shape.address,
	out lines text[], out cut boolean)
immutable parallel safe language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
	who	text[] := guichet.postal_wrap(concat_ws(' ', (name).given,
	    (name).family));
	more	text[] := guichet.postal_wrap(guichet.postal_short(
	    coalesce((address).line2, '')));
	street	text[] := guichet.postal_wrap(guichet.postal_short(btrim(
	    regexp_replace(coalesce((address).line1, ''), '[[:space:],;.]+',
		' ', 'g'))));
	place	text := btrim(upper(regexp_replace(concat_ws(' ',
	    (address).postcode, (address).town), '[[:space:],;.]+', ' ', 'g')));
	room	integer := 3 - least(2, cardinality(who));
begin
	lines := who[1:2] || more[1:room] || street[1:2] || left(place, 38);
	cut := cardinality(who) > 2 or cardinality(more) > room
	    or cardinality(street) > 2 or length(place) > 38;
end
$$;

-- A receipt was printed, and handed over or posted.
create function guichet.receipt_printed(receipt bigint)
returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	update guichet.receipt r set paper = 'printed',
	    paper_at = guichet.now(), paper_by = guichet.my_person()
	where r.id = receipt_printed.receipt;
	perform guichet.note('receipt-printed', 'receipt:' || receipt);
end
$$;

-- The numbers of a choice of papers; null: all of them.
create function guichet.paper_chosen(letters text[], receipts text[],
	which text)
returns bigint[]
immutable parallel safe language sql
set search_path = pg_catalog, pg_temp
begin atomic
	select case when cardinality(coalesce(letters, '{}')
	    || coalesce(receipts, '{}')) > 0 then array(
	    select x::bigint from unnest(case which when 'letter' then letters
		else receipts end) x where x ~ '^[0-9]{1,18}$') end;
end;

-- To whom the chosen papers go, in the order in which they are printed.
create function guichet.paper_leaving(letters text[], receipts text[])
returns table (rank integer, at timestamptz, id bigint, name shape.person,
	address shape.address)
stable language sql security definer
set search_path = pg_catalog, pg_temp
begin atomic
	(select 1, l.made_at, l.id, l.name, l.address
	from guichet.letter l
	join guichet.request q on q.id = l.request
	where (l.state = 'to-print' or (l.state = 'due' and l.message is null
	    and l.leaves_at <= guichet.now()))
	and q.service = any (guichet.my_services('request-read'))
	and coalesce(l.id = any (guichet.paper_chosen($1, $2, 'letter')), true)
	order by l.made_at, l.id limit 100)
	union all
	(select 2, r.issued_at, r.id, guichet.letter_name(q.id),
	    guichet.letter_address(q.id)
	from guichet.receipt r
	join guichet.request q on q.id = r.request
	where r.paper = 'to-print'
	and q.service = any (guichet.my_services('request-read'))
	and coalesce(r.id = any (guichet.paper_chosen($1, $2, 'receipt')), true)
	order by r.id limit 100);
end;

reset role;
