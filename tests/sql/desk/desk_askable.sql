-- desk_askable: what may be asked for.
\ir ../lib/town.sql
\ir ../lib/procedure.sql
\ir ../lib/desk.sql
select plan(3);

select is(t.q('clerk', format('select code, required_by
	from api.desk_askable(%s)', t.id(2))), null, 'nothing: all has come');
select is(t.q('clerk', format('select code from api.desk_askable(%s)', t.id(4))),
	'(identity)
(home)
(photo)', 'what has not');

insert into guichet.document (owner, kind, label, name, type, bytes, digest,
	state, received_at, valid)
	select r.applicant, 'home', 'home', 'a.pdf', 'application/pdf', 12,
	sha256('a'), 'accepted', guichet.now(), '[2026-10-01,2027-02-01)'
	from guichet.request r where r.id = t.id(4);
select is(t.q('clerk', format('select code, held, held_valid
	from api.desk_askable(%s) where held', t.id(4))),
	'(home,t,"[2026-10-01,2027-02-01)")', 'what the person gave before');

select * from finish();
rollback;
