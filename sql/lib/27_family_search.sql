-- Words of a search as LIKE patterns; null when there is nothing to look for
-- (less than two letters would list half the town).
set role api;

create or replace function guichet.search_patterns(q text)
returns text[]
immutable parallel safe language sql
return case when length(guichet.plain(q)) >= 2 then
	(select array_agg('%' || w || '%')
	from regexp_split_to_table(guichet.plain(q), ' ') w) end;

reset role;
