-- A crowd for the measures of the desk: people with the names of France (one in
-- sixteen is a Martin, twenty thousand names are rare; one person in twenty has
-- nearly the same rare name as the others of these), their homes, a request each,
-- and an agent who reads them all.
--
-- In:  people    how many, and how many requests; a tenth of these is open
-- Out: nothing.  public.asked (n, q) holds questions such as clerks type,
--      public.timed() answers them.
\set QUIET on
set client_min_messages = warning;
select setseed(0.42) \g /dev/null
begin;

create table public.name (kind text, n bigint, name text);
insert into public.name
select 'given', row_number() over (), x from unnest(string_to_array('Marie Jean '
    'Pierre Michel Jeanne Nathalie Isabelle Philippe Sylvie Catherine Nicolas '
    'Christophe Laurent Stéphane Julien Céline Émilie Élodie Camille Léa Manon '
    'Chloé Inès Lina Mohamed Yasmine Louis Gabriel Raphaël Léo Arthur Jules '
    'Hugo Lucas Adam Emma Louise Jade Alice Anna Zoé Agathe Jean-Pierre '
    'Marie-Laure Anne-Sophie François Françoise Rémi Loïc Aurélien Mathieu '
    'Matthieu Thibault Thibaud Guillaume Cédric Benoît Vincent Olivier Sandrine '
    'Virginie Karine Delphine Sophie Audrey Hélène Claire Anaïs Marion Pauline '
    'Aïcha Fatima Nadia Samira Khadija Aminata Ousmane Moussa Tiago Paulo Rui '
    'Katarzyna Oksana Mihaela Thảo Linh Wei Mehmet Zeynep Gwenaëlle Maïté Noémie '
    'Cécile Véronique Myriam Yann Gaël Erwan Étienne Joël', ' ')) x;
insert into public.name
select 'family', row_number() over (), x from unnest(string_to_array('Martin '
    'Bernard Thomas Petit Robert Richard Durand Dubois Moreau Laurent Simon '
    'Michel Lefèvre Leroy Roux David Bertrand Morel Fournier Girard Bonnet '
    'Dupont Lambert Fontaine Rousseau Vincent Muller Lefebvre Faure André '
    'Mercier Blanc Guérin Boyer Garnier Chevalier François Legrand Gauthier '
    'Garcia Perrin Robin Clément Morin Nicolas Henry Roussel Mathieu Gautier '
    'Masson Marchand Duval Denis Dumont Marie Lemaire Noël Meyer Dufour Meunier '
    'Brun Blanchard Giraud Joly Rivière Lucas Brunet Gaillard Barbier Arnaud',
    ' ')) x;
insert into public.name
select 'family', 70 + row_number() over (order by hashtext(x)), x
from (select distinct initcap(a || b || c) as x
    from unnest(string_to_array('ba be bo bri ca ce che co cou da de du fa fe '
	'fo ga ge gi gri ja jo la le li lo ma me mo mou na ne pa pe pi po ra re '
	'ri ro sa se so ta te ti to va ve vi', ' ')) a,
    unnest(string_to_array('bar che don fou gar jan lan lar lin mar mon nau nel '
	'ran rel rin rol sar sel tan tel tier ton val ver zan', ' ')) b,
    unnest(string_to_array('d t s x eau el et ier in on ot aud ais as é y ic '
	'our', ' ')) c
    order by x) y
order by hashtext(x) limit 20000;
create index on public.name (kind, n);
analyze public.name;

-- The nth of Zipf's law among so many.
create function public.zipf(most integer) returns integer language sql volatile
	return least(most, floor(exp(random() * ln(most + 1)))::integer);

-- A name with another letter somewhere: what the hostile block is called.
create function public.misspelt(name text) returns text language sql volatile
	return overlay(name placing chr(97 + floor(random() * 26)::integer)
	    from 2 + floor(random() * (length(name) - 1))::integer for 1);

-- Checks of each key would take longer than the measure; an index of words is
-- made three times as fast afterwards as row by row.
set local session_replication_role = replica;
set local maintenance_work_mem = '128MB';
create temporary table later on commit drop as
select c.relname, pg_get_indexdef(c.oid) as made
from pg_class c
where c.relname in ('person_words', 'request_words') and c.relkind = 'i';
drop index guichet.person_words, guichet.request_words;
insert into guichet.person (id, given, family, birth_family, born, email, phone)
select 1000000 + s.i,
    case when s.i % 20 = 7 then public.misspelt('Maximilienne')
	else g.name end,
    case when s.i % 20 = 7 then public.misspelt('Vandenbroucke')
	else f.name || coalesce('-' || f2.name, '') end, f3.name,
    date '1950-01-01' + (random() * 27000)::integer,
    case when s.i % 2 = 0 then translate(guichet.plain(g.name || '.' || f.name),
	' ', '') || s.i || '@exemple.fr' end,
    case when s.i % 2 = 0 then '+336' || lpad((s.i * 7919::bigint
	% 100000000)::text, 8, '0') end
from (select i, public.zipf(100) as a, public.zipf(20070) as b,
	public.zipf(20070) as c, random() as r
    from generate_series(1, :people) i offset 0) s
join public.name g on g.kind = 'given' and g.n = s.a
join public.name f on f.kind = 'family' and f.n = s.b
left join public.name f2 on f2.kind = 'family' and f2.n = s.c and s.r < 0.06
left join public.name f3 on f3.kind = 'family' and f3.n = s.c and s.r > 0.8;
insert into guichet.household (id, label)
select 1000000 + i, 'Foyer ' || i from generate_series(0, :people / 4) i;
insert into guichet.household_member (household, person, kind, during)
select 1000000 + i / 4, 1000000 + i, case when i % 4 < 2 then 'adult'
    else 'child' end, '[2020-01-01,)' from generate_series(1, :people) i;

insert into guichet.service (code, name)
values ('essai-foule', 'Service des essais');
insert into guichet.procedure (code, service, rank)
values ('essai-foule', 'essai-foule', 901);
insert into guichet.procedure_revision (id, procedure, number, state, title,
    silence, created_at, published_at)
values (1000000, 'essai-foule', 1, 'published', 'Essai de la foule', 'none',
    guichet.now(), guichet.now());
insert into guichet.request (reference, revision, procedure, service, state,
    applicant, name, email, created_at, saved_at, seized_at, received_at,
    silence_on, target_on, assigned_to)
select lpad((i * 49979687::bigint % 10000000000)::text, 10, '0'), 1000000,
    'essai-foule', 'essai-foule', case when i % 10 > 0 then 'closed'
	when i % 30 = 0 then 'awaiting-piece' when i % 20 = 0 then 'submitted'
	else 'in-progress' end,
    p.id, row(p.given, p.family)::shape.person, p.email, at, at, at, at,
    at::date + 60, at::date + 15, case when i % 3 = 0 then 1000001 end
from generate_series(1, :people) i
join guichet.person p on p.id = 1000000 + i,
lateral (select guichet.now() - random() * interval '90 days' as at) t;

insert into guichet.account (id, person, role, identifier, params, proof,
    created_at, password_at)
values (1000000, 1000001, 'clerk', 'foule@essai.example',
    '$scrypt$ln=15,r=8,p=3$AAAAAAAAAAAAAAAAAAAAAA', repeat('0', 64),
    guichet.now(), guichet.now());
insert into guichet.agent_right (account, what, given_at)
select 1000000, w::shape.right_name, guichet.now()
from unnest(array['family-read', 'request-read']) w;
insert into guichet.session (digest, account, since, last_seen, expires)
values (sha256('foule'), 1000000, guichet.now(), guichet.now(),
    guichet.now() + interval '12 hours');

do $$
declare
	made	text;
begin
	for made in select l.made from later l loop
		execute made;
	end loop;
end
$$;

-- What clerks type: thirteen sorts of questions, the last about the names that
-- are nearly the same.
create table public.asked as
select i as n, case i % 13
    when 0 then p.family
    when 1 then lower(guichet.plain(p.family))
    when 2 then p.given || ' ' || p.family
    when 3 then lower(p.family || ' ' || p.given)
    when 4 then left(p.given, 3) || ' ' || left(p.family, 4)
    when 5 then overlay(p.family placing 'z' from length(p.family) / 2 for 1)
    when 6 then overlay(p.given placing '' from 2 for 1) || ' '
	|| left(p.family, -2) || right(p.family, 1)
    when 7 then left(p.family, 2)
    when 8 then coalesce(p.email, p.family || ' ' || p.born)
    when 9 then coalesce('0' || substr(p.phone, 4), to_char(p.born,
	'DD/MM/YYYY'))
    when 10 then 'Xyzzy ' || md5(p.family)
    when 11 then coalesce((select r.reference from guichet.request r
	where r.applicant = p.id), p.family)
    else public.misspelt('Maximilienne') || ' '
	|| public.misspelt('Vandenbroucke') end as q
from generate_series(1, 520) i
join guichet.person p on p.id = 1000001 + (i * 7907) % :people;
grant select on public.asked to clerk;
grant usage on schema public to clerk;

-- Milliseconds of the three pages, as the pool's role, question by question.
-- Others on the machine only add: each is asked three times, the least counts.
create function public.timed(questions integer)
returns table (what text, n integer, ms double precision)
language plpgsql as $$
declare
	q	text;
	began	timestamptz;
begin
	perform api.open(encode(sha256('foule'), 'hex'), '/agent/recherche',
	    'request-read', 1, false, false);
	for round in 1 .. 3 loop
		for n, q in select a.n, a.q from public.asked a
		    order by a.n limit questions loop
			began := clock_timestamp();
			perform api.desk_find(q);
			perform api.desk_find_people(q);
			what := 'find';
			ms := public.since(began);
			return next;
			began := clock_timestamp();
			perform api.family_search_pages(q, 1);
			perform api.family_search(q, 1);
			what := 'homes';
			ms := public.since(began);
			return next;
			began := clock_timestamp();
			perform api.desk_queues();
			what := 'queues';
			ms := public.since(began);
			return next;
		end loop;
	end loop;
end
$$;
create function public.since(began timestamptz) returns double precision
language sql volatile
	return 1000 * extract(epoch from clock_timestamp() - began);
grant execute on function public.timed(integer) to clerk;
commit;
vacuum (analyze) guichet.person, guichet.request, guichet.household,
    guichet.household_member;
