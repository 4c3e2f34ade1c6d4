-- What a person prefers.
\ir ../lib/town.sql
select plan(5);
create function t.prefer(english boolean, paper boolean, called text, n integer)
returns text language sql return t.q('anne', format('select quoi from
	api.account_preferences(%L, %L, %L, %L)', english, paper, called,
	t.nonce(n)));

select is(t.prefer(true, true, ' Madame Martin ', 1), '(preferences)', 'kept');
select is((select lang || paper || called from guichet.person_preference
	where person = 101), 'entrueMadame Martin', 'as they are');
select guichet.mail('x', 'a@b.fr', 101, null) \g /dev/null
select is((select lang from guichet.message where kind = 'x'), 'en',
	'mails are in that language');
select t.prefer(false, null, '', 2) \g /dev/null
select is((select row(lang, paper, called)::text from guichet.person_preference
	where person = 101), '(fr,f,)', 'and changed');
select is(t.err(null, format('select * from api.account_preferences(true, true,
	null, %L)', t.nonce(3))), 'MU401', 'of somebody');

select * from finish();
rollback;
