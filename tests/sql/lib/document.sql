-- A request of Anne about Léa with two pieces, for the tests of documents
-- (\ir town.sql first).  :piece and :other are their keys, :eves one of Eve's.
\ir request.sql
select t.draft(101, 901) as request \gset
select id as piece from guichet.request_piece where request = :request
	and code = 'proof' \gset
select id as other from guichet.request_piece where request = :request
	and code = 'photo' \gset
select t.draft(105, 902) as request_of_eve \gset
select id as eves from guichet.request_piece where request = :request_of_eve
	and code = 'proof' \gset

-- One made without an account, opened in the browser 'here' by its code.
select t.draft(null, 904) as request_alone \gset
insert into guichet.request_visit select :request_alone, sha256('here'),
	guichet.now() + interval '1 day';
select id as alone from guichet.request_piece where request = :request_alone
	and code = 'proof' \gset

-- The same as t.q and t.err, in the pool of files; the audience of an agent is
-- said by the path.
create function t.f(who text, query text) returns text language plpgsql as $$
declare
	me text := current_setting('session_authorization');
	answer text;
begin
	perform set_config('session_authorization', 'file', true);
	perform from api.open(encode(sha256(who::bytea), 'hex'),
	    case when who in ('clerk', 'kitchen', 'admin') then '/agent/test'
	    else '/test' end, null, num_nonnulls(who), true, false);
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
-- A document of one record given for a piece; its key.
create function t.document(who text, piece bigint, n integer,
	visit text default null)
returns bigint language plpgsql as $$
declare
	made bigint;
begin
	made := split_part(trim(both '()' from t.f(who, format(
	    'select * from api.document_begin(%s, %L, %L)', piece, t.digest(visit),
	    t.nonce(n)))),
	    ',', 1)::bigint;
	perform t.f(who, format('select * from api.document_part(%s, 0, %L)',
	    made, '\x' || repeat('00', 40)));
	perform t.f(who, t.end(made, n, 'a', visit => visit));
	return made;
end $$;
-- The call that ends it; what: a letter its digest is made of.
create function t.end(document bigint, n integer, what text,
	type text default 'application/pdf', parts integer default 1,
	visit text default null)
returns text immutable language sql return format(
	'select * from api.document_end(%s, %L, %L, 12, %s, %L, %L, 1, %L, %L)',
	document, 'a.pdf', type, parts,
	encode(sha256(what::bytea), 'hex'), 'wrapped', t.digest(visit),
	t.nonce(n));
-- Accepted by a clerk, of that kind.
create function t.accepted(which bigint, of_kind text default 'proof')
returns void language sql begin atomic
	update guichet.document set state = 'accepted', kind = of_kind,
	    scanned_at = guichet.now(), seen_at = guichet.now(), seen_by = 106
	where id = which;
end;
create function t.checked(which bigint) returns void language sql begin atomic
	update guichet.document set state = 'scanned',
	    scanned_at = guichet.now() where id = which;
end;
