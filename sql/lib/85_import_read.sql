-- The cells of another product, as the fields of ours.
set role api;

-- The words by which products call a field, plain; {1} and {2} are of an adult.
create function guichet.import_words()
returns table (field text, word text)
immutable language sql
begin atomic
	select f.field, btrim(w.word)
	from (values
	    ('home-key', 'id famille,idfamille,n famille,numero famille,'
		'code famille,identifiant famille,id foyer,n foyer,code foyer,'
		'famille'),
	    ('child-key', 'id enfant,idindividu,id individu,n enfant,'
		'numero enfant,code enfant,identifiant enfant,matricule'),
	    ('child-family', 'nom enfant,nom de l enfant,enfant nom,nom'),
	    ('child-given', 'prenom enfant,prenom de l enfant,enfant prenom,'
		'prenom'),
	    ('child-born', 'date de naissance,date naissance,date naiss,ne le,'
		'nee le,ne e le,naissance,date de naissance enfant,'
		'date naissance enfant'),
	    ('school', 'ecole,etablissement,etablissement scolaire,nom ecole,'
		'nom de l ecole'),
	    ('class', 'classe,nom classe,nom de la classe,section'),
	    ('diet', 'regime,regime alimentaire,menu,type de repas'),
	    ('line1', 'adresse,rue,adresse 1,adresse ligne 1,rue resid,voie'),
	    ('line2', 'complement,complement adresse,complement d adresse,'
		'adresse 2,adresse ligne 2'),
	    ('postcode', 'code postal,cp,cp resid'),
	    ('town', 'ville,commune,ville resid,localite'))
	    f (field, words), string_to_table(f.words, ',') w (word)
	union all
	select format('adult%s-%s', n.n, f.field), btrim(o.word)
	from generate_series(1, 2) n (n),
	    (values ('key', 'id,code,numero'), ('family', 'nom'),
		('given', 'prenom'), ('email', 'mail,email,e mail,courriel'),
		('phone', 'telephone,tel,tel.,portable,mobile,'
		    'telephone portable')) f (field, words),
	    string_to_table(f.words, ',') w (word),
	    string_to_table('responsable,resp,resp.,parent,representant,'
		'representant legal,adulte,responsable legal', ',') p (who),
	    lateral (values (w.word || ' ' || p.who || ' ' || n.n),
		(p.who || ' ' || n.n || ' ' || w.word)) o (word);
end;

-- What each column seems to be; a field once, the first column that says so.
create function guichet.import_propose(header text[])
returns text[]
stable language sql
begin atomic
	select coalesce(array_agg(coalesce(m.field, 'none') order by h.n), '{}')
	from unnest(header) with ordinality h (name, n)
	left join (select distinct on (w.field) w.field, c.n
	    from guichet.import_words() w
	    join unnest(header) with ordinality c (name, n)
		on guichet.plain(c.name) = w.word
	    order by w.field, c.n) m on m.n = h.n;
end;

-- 31/12/2018, 31-12-2018, 31.12.2018, 2018-12-31 (an hour may follow) as ISO;
-- null: no day of any calendar.
create function guichet.import_date(value text)
returns text
immutable language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
	p	text[] := regexp_match(value,
		    '^([0-9]{1,2})[-/.]([0-9]{1,2})[-/.]([0-9]{4})( |$)');
begin
	if p is null then
		p := regexp_match(value,
		    '^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})([T ]|$)');
		p := array[p[3], p[2], p[1]];
	end if;
	return make_date(p[3]::integer, p[2]::integer, p[1]::integer)::text;
exception when datetime_field_overflow then
	return null;
end
$$;

create function guichet.import_phone(digits text)
returns text
immutable language sql
begin atomic
	select case when digits ~ '^[+][0-9]{6,15}$' then digits
	when digits ~ '^00[0-9]{6,15}$' then '+' || substr(digits, 3)
	when digits ~ '^0[1-9][0-9]{8}$' then '+33' || substr(digits, 2)
	when digits ~ '^[1-9][0-9]{8}$' then '+33' || digits end;
end;

-- As guichet keeps it; null: it cannot be.  A spreadsheet drops the first zero
-- of phones and postcodes.
create function guichet.import_clean(field text, value text)
returns text
immutable language sql
begin atomic
	select case
	when field = 'child-born' then guichet.import_date(value)
	when field like 'adult%-phone'
	    then guichet.import_phone(translate(value, ' .-()/', ''))
	when field like 'adult%-email' then case when length(value) <= 254
	    and value ~ '^[^[:space:][:cntrl:]<>,;:()"@]+@[a-zA-Z0-9.-]+[.][a-zA-Z]{2,}$'
	    then lower(value) end
	when field = 'postcode' then case when value ~ '^[0-9]{4,5}$'
	    then lpad(value, 5, '0') end
	when field = 'diet' then case
	    when guichet.plain(value) in ('standard', 'normal', 'classique',
		'sans particularite', 'tout') then 'standard'
	    when guichet.plain(value) in ('sans porc', 'no pork')
		then 'no-pork'
	    when guichet.plain(value) in ('sans viande', 'vegetarien',
		'no meat') then 'no-meat'
	    when guichet.plain(value) in ('panier repas', 'panier',
		'packed lunch') then 'packed-lunch' end
	when field like '%-family' or field like '%-given'
	    then case when length(value) <= 100 then value end
	else case when length(value) <= 200 then value end end;
end;

-- Reads the lines of a run anew: given, and a note for each cell that is wrong.
create function guichet.import_read(r guichet.import_run)
returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	delete from guichet.import_note t
	where t.import = r.import and t.run = r.n;
	with cell as materialized (
		select l.line, m.field, v.raw,
		    guichet.import_clean(m.field, v.raw) as clean
		from guichet.import_line l,
		    unnest(r.mapping, l.cells) m (field, cell),
		    lateral (select nullif(case
			when m.cell ~ '\s\s|[\n\t]|^''' then
			    btrim(regexp_replace(regexp_replace(m.cell,
			    '\s+', ' ', 'g'), '^''(?=[-=+@])', ''))
			else m.cell end, '') as raw) v
		where l.import = r.import and l.run = r.n
		and m.field <> 'none' and v.raw is not null
	), wrong as (
		insert into guichet.import_note (import, run, line, reason,
		    field, value)
		select r.import, r.n, c.line, case
		    when c.field = 'child-born' then 'date'
		    when c.field like '%-phone' then 'phone'
		    when c.field like '%-email' then 'email'
		    when c.field in ('postcode', 'diet') then c.field
		    else 'long' end, c.field, left(c.raw, 200)
		from cell c where c.clean is null
	)
	update guichet.import_line l set given = g.given, kind = null,
	    home = null, child = null, adult1 = null, adult2 = null,
	    twin = null
	from (select c.line, coalesce(jsonb_object_agg(c.field, c.clean)
		filter (where c.clean is not null), '{}') as given
	    from cell c group by c.line) g
	where l.import = r.import and l.run = r.n and l.line = g.line;
	perform guichet.import_keys(r);
end
$$;

-- A person's name as it is compared.
create function guichet.import_name(given jsonb, who text)
returns text
immutable language sql
return guichet.plain((given ->> (who || '-given')) || ' '
	|| (given ->> (who || '-family')));

-- The keys of a line: the product's own ("x:"), or what names say ("n:").
create function guichet.import_keys(r guichet.import_run)
returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
	update guichet.import_line l set
	    home_key = coalesce('x:' || (l.given ->> 'home-key'),
		concat_ws('|', 'n:' || guichet.import_name(l.given, 'adult1'),
		    guichet.import_name(l.given, 'adult2'),
		    guichet.plain(l.given ->> 'line1'),
		    l.given ->> 'postcode')),
	    child_key = coalesce('x:' || (l.given ->> 'child-key'),
		'n:' || guichet.import_name(l.given, 'child') || '|'
		    || (l.given ->> 'child-born'))
	where l.import = r.import and l.run = r.n;
	update guichet.import_line l set
	    adult1_key = coalesce('x:' || (l.given ->> 'adult1-key'),
		l.home_key || '|' || guichet.import_name(l.given, 'adult1')),
	    adult2_key = case
		when guichet.import_name(l.given, 'adult2') is not null
		then coalesce('x:' || (l.given ->> 'adult2-key'), l.home_key
		    || '|' || guichet.import_name(l.given, 'adult2')) end
	where l.import = r.import and l.run = r.n;
end
$$;

reset role;
