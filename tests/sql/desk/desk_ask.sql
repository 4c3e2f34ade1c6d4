-- desk_ask: asking for pieces.
\ir ../lib/town.sql
\ir ../lib/procedure.sql
\ir ../lib/desk.sql
select plan(11);

create function t.ask(what text, n integer, who integer default 2) returns text
language sql return t.err('clerk', format('select * from api.desk_ask(%s, %s,
	%s, null, %L)', t.id(who), t.version(who), what, t.nonce(n)));
select is(t.ask('null, '' '', null, null, null, ''2026-12-01''', 1), 'MU515',
	'a demand names a piece');
select is(t.ask('null, ''Plan'', null, null, null, ''2026-11-18''', 2), 'MU516',
	'and leaves time to answer');
select is(t.ask('null, ''Plan'', ''Art. 3'', true, '' '', ''2026-12-01''', 3),
	'MU516', 'indispensable is said with its reason');
-- RULE: missing-list
select is(t.ask('null, ''Un dessin'', null, null, null, ''2026-12-01''', 4), null,
	'one that no text requires may be asked for');
select is((select r.silence_on from guichet.request r where r.id = t.id(2)),
	'2026-11-20'::date, 'CLK-08: and moves no clock');
select is(t.ask('''{plan}'', null, null, null, null, ''2026-12-01''', 5), null,
	'one of the list');
-- RULE: missing-not-blocking
select is(t.state(2), 'awaiting-piece', 'it waits');
select is((select r.silence_on from guichet.request r where r.id = t.id(2)),
	'2026-12-03'::date, 'its clock of refusal rests for thirteen days');
select is((select string_agg(p.label || ' ' || coalesce(p.required_by, '-'), '|'
	order by p.letter, p.n) from guichet.letter_piece p),
	'Un dessin -|Plan Règlement, article 3', 'the letters name each');

-- RULE: asked-once
insert into guichet.document (owner, kind, label, name, type, bytes, digest,
	state, received_at)
	select r.applicant, 'home', 'home', 'a.pdf', 'application/pdf', 12,
	sha256('a'), 'accepted', guichet.now()
	from guichet.request r where r.id = t.id(4);
select is(t.ask('''{home}'', null, null, null, null, ''2026-12-01''', 6, 4),
	'MU587', 'what the town has already is not asked for again');
select is(t.ask('''{home}'', null, null, null, ''Illisible'', ''2026-12-01''', 7,
	4), null, 'without a reason');

select * from finish();
rollback;
