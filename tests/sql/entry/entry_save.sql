-- entry_save: a request typed for somebody.
\ir ../lib/town.sql
\ir ../lib/procedure.sql
\ir ../lib/entry.sql
select plan(28);

create function t.last() returns guichet.request language sql return
	(select r from guichet.request r order by r.id desc limit 1);

select is(t.err('kitchen', t.type('counter', null, 1, 'x=')), 'MU404',
	'who decides nothing types nothing');
select is(t.err('clerk', replace(t.type('counter', null, 1, 'x='), '801',
	'800')), 'MU565', 'a revision that is no longer in force');
select is(t.err('clerk', t.type('online', null, 1, 'x=')), 'MU400',
	'online is not a way to type');
-- RULE: entry-received
select is(t.err('clerk', t.type('post', null, 1, '0-received=2026-11-19')),
	'MU566', 'nothing comes tomorrow');
select is(t.err('clerk', t.type('post', null, 1, '0-received=2026-11-02')),
	'MU567', 'more than ten working days ago is asked about');
select is(t.err('clerk', t.type('phone', null, 1, '0-sworn=')), 'MU491',
	'on the phone the declaration is made aloud');
-- RULE: entry-conditions
select is(t.err('clerk', t.type('counter', null, 1, 'mode=post', 'street=')),
	'MU450', 'a step that is asked has what it needs');
select is(t.err('clerk', t.type('counter', null, 1, 'mode=air')), 'MU400',
	'an option of another form');
select is((select count(*)::integer from guichet.request), 0,
	'what was refused left nothing');

select t.q('clerk', t.type('counter', null, 2, 'x=')) as made \gset
select is(:'made', format('(%s)', (t.last()).id), 'typed');
select is(t.q('clerk', t.type('counter', null, 2, 'x=')), :'made',
	'the same form again finds it');
select is((select count(*)::integer from guichet.request), 1, 'once');
select is((select row(r.state, r.channel, r.entered_by, r.applicant,
	(r.name).family, r.email, r.sworn)::text from guichet.request r),
	'(submitted,counter,106,,Durand,rose@exemple.fr,t)',
	'as if sent, with its way and who typed it');
select is((select string_agg(v.field || '=' || v.value, ' ' order by v.field)
	from guichet.request_value v), 'mode=counter reason=Un essai',
	'what stands under a condition that does not hold is left out');
select is((select string_agg(p.code || ' ' || p.state || ' '
	|| coalesce(p.shown, '-'), ', ' order by p.id)
	from guichet.request_piece p where p.required),
	'identity accepted seen, home to-provide -', 'seen, and missing');
select is((select string_agg(p.label || ' ' || p.missing, ', ' order by p.n)
	from guichet.receipt_piece p),
	'Pièce d''identité false, Justificatif de domicile true',
	'the receipt says both');
select is((select count(*)::integer from guichet.message m
	where m.kind = 'receipt'), 1, 'mailed, for there is an address');
select is((select a.reason from guichet.audit a
	where a.action = 'request-entry'), 'counter', 'in the audit');

-- By post: the day of arrival sets every clock.
select t.q('clerk', t.type('post', null, 3, '0-received=2026-11-10',
	'0-email=', '0-sworn=', '1-2=kept')) \g /dev/null
select is((t.last()).received_at, '2026-11-10 00:00 Europe/Paris'::timestamptz,
	'received that day, its hour unknown');
select is((t.last()).silence_on, '2027-01-10'::date,
	'silence counts from there');
select is((select p.received_at from guichet.request_piece p
	where p.request = (t.last()).id and p.code = 'home'),
	'2026-11-10 00:00 Europe/Paris'::timestamptz, 'so do its pieces');
select is((t.last()).target_on, '2026-11-25'::date, 'and the target');
select is((t.last()).sworn, false, 'without its declaration, which is noted');
select is((select r.paper from guichet.receipt r
	where r.request = (t.last()).id)::text, 'to-print',
	'no address: the receipt is to be printed');
select is(t.err('clerk', format('select * from api.entry_save(''essai'', 801,
	''post'', null, %s, %L)', (select format('%L, %L',
	    t.names() || '0-sure'::text, array_replace(t.vals(), '2026-11-18',
	    '2026-11-02') || '1'::text)), t.nonce(5))), null,
	'long ago, when it is no slip');

-- Somebody of the file; they prefer paper.
insert into guichet.person_preference (person, paper, called, at)
	values (103, true, 'Mme Claire Petit', guichet.now());
-- RULE: entry-person
select is(t.err('clerk', t.type('counter', 111, 6, 'x=')), 'MU404',
	'a child asks for nothing');
select t.q('clerk', t.type('phone', 103, 7, 'x=', '1-1=', '1-2='))
	\g /dev/null
select is(t.q('claire', 'select channel from family.request'), '(phone)',
	'she finds it among her own');
-- RULE: electronic-answer
select is((select count(*)::integer from guichet.message m
	where m.person = 103), 0, 'and nothing was mailed to her');

select * from finish();
rollback;
