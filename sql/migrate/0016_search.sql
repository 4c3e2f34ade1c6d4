-- What the search boxes look through: one index of words for people, one for
-- requests, so that a search costs what the rarest of its words costs, however
-- large the town.
--
-- The words of a row are its names cut at every space, hyphen and apostrophe,
-- without accents or case; a name of several words also joined ("delatour",
-- "latour"); its marks as they are (e-mail, phone, number); and, behind a "~", how each
-- word of a name sounds, whole and with each letter left out in turn: two that
-- one letter tells apart share one of these.

-- Sounds are rough: Thibault and Tibaud, Mathieu and Matthieu, Dupont and
-- Dupond, Philippe and Filip are one.  A search looks for what this gives of its
-- own words, so that both sides always agree.
create function guichet.search_words(names text[], marks text[])
returns tsvector
immutable parallel safe language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
	found	text[] := array_remove(marks, null);
	words	text[];
	name	text;
	word	text;
	sound	text;
	short	text;
	last	integer;
begin
	foreach name in array names loop
		words := array_remove(string_to_array(translate(
		    guichet.plain(name), '.@', '  '), ' '), '');
		continue when words is null;
		last := cardinality(words);
		for n in 1 .. least(last - 1, 3) loop
			words := words || array_to_string(words[n:last], '');
		end loop;
		foreach word in array words loop
			sound := translate(replace(replace(word, 'ph', 'f'),
			    'qu', 'c'), 'ykqzwh', 'iccsv');
			sound := replace(replace(replace(replace(sound, 'eau',
			    'o'), 'au', 'o'), 'ai', 'e'), 'ei', 'e');
			sound := regexp_replace(sound, '(.)\1+', '\1', 'g');
			short := regexp_replace(sound, '(l?[td]s?|[sx]|es?)$',
			    '');
			if length(short) > 2 then
				sound := short;
			end if;
			found := found || word || ('~' || sound);
			for n in 1 .. case when length(sound) > 3
			    then length(sound) else 0 end loop
				found := found || ('~' || left(sound, n - 1)
				    || substr(sound, n + 1));
			end loop;
		end loop;
	end loop;
	return array_to_tsvector(found);
end
$$;
alter function guichet.search_words(text[], text[]) owner to api;

-- Kept current at once (fastupdate off): a list of what is yet to be indexed
-- would be read whole by every search.
create index person_words on guichet.person using gin
	(guichet.search_words(array[given, family, birth_given, birth_family],
	array[lower(email), ltrim(phone, '+')])) with (fastupdate = off);
create index person_by_birth on guichet.person (born);
create index request_words on guichet.request using gin
	(guichet.search_words(array[(name).given, (name).family],
	array[reference, lower(email), ltrim(phone, '+'), '#' || service]))
	with (fastupdate = off) where state <> 'draft';
drop index guichet.person_search;
alter table guichet.request drop column search;
