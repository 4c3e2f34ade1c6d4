-- An address that Claire asks to change, and one of David, for the tests of
-- proofs (\ir town.sql and document.sql first).  :change and :davids.
insert into guichet.family_change (id, fact, household, subject, old, proposed,
	from_day, person, created_at) values
	(900, 'address', 202, null, '{}', '{"line1": "8 rue Haute", "postcode":
	"99123", "town": "Valbrune"}', '2026-12-01', 103, '2026-11-17 10:00+01'),
	(901, 'birth', null, 113, '{}', '{"born": "2018-07-02"}', '2026-11-18',
	104, '2026-11-16 10:00+01');
\set change 900
\set davids 901
-- A document of one record given for a change; its key.
create function t.proof(who text, change bigint, n integer)
returns bigint language plpgsql as $$
declare
	made bigint;
begin
	made := split_part(trim(both '()' from t.f(who, format(
	    'select * from api.proof_begin(%s, %L)', change, t.nonce(n)))),
	    ',', 1)::bigint;
	perform t.f(who, format('select * from api.document_part(%s, 0, %L)',
	    made, '\x' || repeat('00', 40)));
	perform t.f(who, t.end(made, n, 'a'));
	return made;
end $$;
