-- A file of four families for the tests: t.table(lines) keeps it as a run of
-- import 1, as the screens do; t.kinds() says what became of its lines.
insert into guichet.agent_right (account, what, given_at)
	select a.id, 'import-run', guichet.now() from guichet.account a
	where a.identifier = 'clerk'
	and not exists (select from guichet.agent_right w
	    where w.account = a.id and w.what = 'import-run');

-- As t.q and t.err, for an agent in the pool of files.
create function t.f(who text, query text) returns text language plpgsql as $$
declare
	me text := current_setting('session_authorization');
	answer text;
begin
	perform set_config('session_authorization', 'file', true);
	perform from api.open(encode(sha256(who::bytea), 'hex'), '/agent/test', null, 1, true, false);
	execute format('select string_agg(the_row::text, E''\n'') from (%s) '
	    'the_row', query) into answer;
	perform set_config('session_authorization', me, true);
	return answer;
end $$;
create function t.ferr(who text, query text) returns text language plpgsql
as $$
begin
	perform t.f(who, query);
	return null;
exception when others then
	return sqlstate;
end $$;
create function t.import() returns bigint language sql
	return (select max(id) from guichet.import);

create function t.header() returns text[] immutable language sql return
	array['Id famille', 'Id enfant', 'Nom', 'Prénom', 'Né le', 'École',
	'Classe', 'Régime', 'Adresse', 'Code postal', 'Ville',
	'Nom responsable 1', 'Prénom responsable 1', 'Mail responsable 1',
	'Tél responsable 1', 'Nom responsable 2', 'Prénom responsable 2'];

create function t.file() returns text[] immutable language sql return array[
	'F1;E1;DURAND;Jules;12/04/2019;Jules-Ferry;CP;sans porc;4 rue Haute;99123;Valbrune;DURAND;Paul;paul@exemple.fr;06 12 34 56 78;DURAND;Julie',
	'F1;E2;DURAND;Lise;03/09/2021;Jules-Ferry;Petite section;;4 rue Haute;99123;Valbrune;DURAND;Paul;paul@exemple.fr;06 12 34 56 78;DURAND;Julie',
	'F2;E3;Martin;Léa;01/03/2018;Jules-Ferry;CP;;1 rue du Four;99123;Valbrune;Martin;Anne;;;Martin;Bruno',
	'F3;E4;Petit;Zoé;01/07/2018;Jules-Ferry;CP;;2 rue du Four;99123;Valbrune;Petit;Claire;;;;'];

create function t.cells(lines text[]) returns text[] immutable language sql
	return (select array_agg(c.v order by l.n, c.n)
	from unnest(lines) with ordinality l (line, n),
	string_to_table(l.line, ';') with ordinality c (v, n));

create function t.numbers(lines text[]) returns text[] immutable language sql
	return (select array_agg((n + 1)::text order by n)
	from generate_series(1, cardinality(lines)) n);

-- A new import of these lines by the clerk; its number.
create function t.begin(lines text[], n integer) returns text language sql
	return t.f('clerk', format('select * from api.import_begin(%L, %L, %L, %L,
	%L, %L, %L, %L, %L, %L)', 'noethys', 'familles.csv', 'utf-8', 'semicolon',
	t.header(), t.numbers(lines), t.cells(lines), null, null, t.nonce(n)));
create function t.again(lines text[], n integer) returns text language sql
	return t.f('clerk', format('select * from api.import_again(%s, %L, %L, %L,
	%L, %L, %L, %L, %L, %L)', t.import(), 'mieux.csv', 'utf-8', 'semicolon',
	t.header(), t.numbers(lines), t.cells(lines), null, null, t.nonce(n)));
-- "2 new, 3 same", line by line with its reasons.
create function t.kinds() returns text language sql return (
	select string_agg(l.line || ' ' || l.kind || coalesce(' ' || n.why, ''), ', '
	order by l.line)
	from guichet.import_line l join guichet.import i on i.id = l.import
	    and i.run = l.run
	left join lateral (select string_agg(t.reason || ':' || t.field, ' '
	    order by t.id) as why from guichet.import_note t
	    where t.import = l.import and t.run = l.run and t.line = l.line) n
	    on true
	where l.import = t.import());
-- Made true, as the screen and the job do.
create function t.commit(n integer) returns text language sql return
	t.f('clerk', format('select * from api.import_commit(%s, %L)', t.import(),
	t.nonce(n)));
create function t.work() returns text language plpgsql as $$
declare
	j bigint;
begin
	for j in select id from guichet.job where kind = 'import'
	    and state = 'due' loop
		while not (select ended from api.job_import(j)) loop
		end loop;
		update guichet.job set state = 'done' where id = j;
	end loop;
	return (select state from guichet.import where id = t.import());
end $$;
