-- What keeps a procedure from being published.
-- RULE: procedure-gate
-- RULE: procedure-two-people
-- RULE: ack-content
-- RULE: silence-two-months
-- RULE: tell-us-once
-- RULE: missing-list
-- RULE: canteen-right
\ir ../lib/town.sql
\ir ../lib/procedure.sql
select plan(57);

-- A draft like the one in force.
create function t.draft(code text) returns bigint language sql as
	$$ select id::bigint from api.procedure_import(jsonb_set((select file
	from api.procedure_export(code))::jsonb, '{title}', '"Essai, suite"')::text,
	null, false) $$;
create table t.r as select t.draft('essai') as accepts,
	t.draft('essai-rejet') as rejects, t.draft('essai-sans') as none;
-- What the gate says after that change of the draft; it is undone.
create function t.gate(which bigint, change text) returns text language plpgsql
as $$
declare
	said	text;
begin
	execute replace(change, '$1', which::text);
	begin
		perform guichet.procedure_move(which, 'checked');
	exception when sqlstate 'MU485' then
		said := sqlerrm;
	end;
	raise exception using errcode = 'TT000', message = coalesce(said, '');
exception when sqlstate 'TT000' then
	return nullif(sqlerrm, '');
end $$;
create function t.set(part text, value text) returns text language sql as
	$$ select format('update guichet.procedure_revision set %I = %s
	where id = $1', replace(part, '-', '_'), value) $$;

select is(t.gate(accepts, 'select'), null, 'a whole procedure passes')
	from t.r;
select is(t.gate(rejects, 'select'), null, 'also where silence rejects')
	from t.r;
select is(t.gate(none, 'select'), null, 'and where there is no decision')
	from t.r;

-- Each legal field in turn.
select is(t.gate(accepts, t.set(f.part, f.empty)), 'empty ' || f.part,
	'without ' || f.part || ' nothing is published')
	from t.r, unnest(array['title', 'summary', 'legal-basis', 'silence-months',
	'silence-basis', 'attestation', 'appeal-informal', 'appeal-court',
	'target-days', 'purpose', 'legal-ground', 'recipients', 'keep-months',
	'archives-line', 'review-on', 'other-doors', 'declaration'])
	with ordinality p (part, n), lateral (select p.part, case when p.part in
	('silence-months', 'target-days', 'keep-months', 'review-on') then 'null'
	else '''  ''' end as empty) f
	where f.part <> 'silence-months' order by p.n;
select matches(t.gate(accepts, t.set('silence-months', 'null')),
	'^empty silence-months', 'nor without the months of silence') from t.r;
select matches(t.gate(accepts, t.set('silence', 'null')), '^empty silence;',
	'nor without saying what silence means') from t.r;
select is(t.gate(rejects, t.set(p, '''''')), 'empty ' || p,
	'where silence rejects: without ' || p)
	from t.r, unnest(array['silence-basis', 'appeal-informal',
	'appeal-court']) p;
select is(t.gate(rejects, t.set('attestation', '''x''')),
	'not-wanted attestation', 'a refusal has no attestation') from t.r;
select is(t.gate(none, t.set('silence-months', '2')),
	'not-wanted silence-months', 'without a decision there are no months')
	from t.r;

-- The form.
select is(t.gate(none, 'delete from guichet.procedure_field where revision = $1'),
	'empty-step step 1', 'a step that asks nothing') from t.r;
select is(t.gate(accepts, 'update guichet.procedure_field set required_by = ''''
	where revision = $1 and name = ''note'''), 'no-justification field note',
	'a question that no text lets us ask') from t.r;
select is(t.gate(accepts, 'update guichet.procedure_field set origin = ''town''
	where revision = $1 and name = ''note'''), 'no-source field note',
	'one the town could answer itself, without saying where') from t.r;
select is(t.gate(accepts, 'update guichet.procedure_field set origin = ''named'',
	origin_name = ''Caisse d''''allocations familiales''
	where revision = $1 and name = ''note'''), null,
	'a named source may be asked for') from t.r;
select is(t.gate(accepts, 'delete from guichet.procedure_option
	where revision = $1 and code = ''post'''), 'bad-condition step 2',
	'a step that waits for an answer nobody can give') from t.r;
select is(t.gate(accepts, 'delete from guichet.procedure_option
	where revision = $1'), 'no-options field mode; bad-condition step 2',
	'a choice without anything to choose') from t.r;
select is(t.gate(accepts, 'update guichet.procedure_field set least = 3, most = 2
	where revision = $1 and name = ''note'''), 'bad-bounds field note',
	'bounds the wrong way round') from t.r;
select is(t.gate(accepts, 'update guichet.procedure_step set when_field =
	''street'', when_value = ''x'' where revision = $1 and n = 2'),
	'bad-condition step 2', 'a step that waits for itself') from t.r;
select is(t.gate(accepts, 'update guichet.procedure_step set kind = ''fields''
	where revision = $1 and n = 3'), 'wrong-kind step 3',
	'documents among the questions') from t.r;

-- Documents.
select is(t.gate(accepts, 'update guichet.procedure_piece set required_by = ''''
	where revision = $1 and code = ''home'''), 'no-text piece home',
	'a document that no text requires') from t.r;
select is(t.gate(accepts, 'update guichet.procedure_piece set keep_days = null
	where revision = $1 and code = ''home'''), 'no-purge piece home',
	'a document kept for ever') from t.r;

-- Words and examples.
select is(t.gate(accepts, format('delete from guichet.procedure_text
	where revision = $1 and kind = %L', k)), 'empty text ' || k,
	'without the words of ' || k)
	from t.r, unnest(guichet.procedure_keys('text')) k;
select is(t.gate(none, 'delete from guichet.procedure_text where revision = $1
	and kind in (''accepted'', ''refused'', ''missing'')'), null,
	'what can never be said needs no words') from t.r;
select is(t.gate(accepts, 'update guichet.procedure_example set expected =
	''{"silence": "2025-11-16"}'' where revision = $1'),
	'example-fails example complète', 'an example that comes out otherwise')
	from t.r;
select is(t.gate(accepts, 'update guichet.procedure_revision
	set silence_months = 3 where id = $1'), 'example-fails example complète',
	'the examples are computed with the rule') from t.r;
select is(t.gate(accepts, 'delete from guichet.procedure_example
	where revision = $1'), 'no-example example', 'no example') from t.r;

-- The service, and the warnings.
select is(t.gate(accepts, 'update guichet.service set phone = null
	where code = ''essai'''), 'service-phone service',
	'a service nobody can call') from t.r;
select is(t.gate(accepts, 'update guichet.service set email = null
	where code = ''essai'''), null, 'an address is enough beside the phone')
	from t.r;
select is(t.gate(accepts, 'update guichet.service set email = null,
	address = null where code = ''essai'''), 'service-address service',
	'a service nobody can write to') from t.r;
update guichet.procedure_revision set review_on = '2026-11-18'
	where id = (select accepts from t.r);
select results_eq(format('select problem, part, warning from
	guichet.procedure_problems(%s)', accepts), $$values ('review-past',
	'review-on', true)$$, 'a review that is due is a warning') from t.r;
set local session_replication_role = replica;
update guichet.procedure_revision set procedure = 'canteen-enrolment'
	where id = (select accepts from t.r);
insert into guichet.procedure (code, service)
	values ('canteen-enrolment', 'essai');
set local session_replication_role = origin;
select results_eq(format('select problem, part, warning from
	guichet.procedure_problems(%s)', accepts), $$values ('review-past',
	'review-on', true), ('capacity', 'silence', true)$$,
	'a canteen with a capacity whose silence accepts is a warning') from t.r;
select is(t.gate(accepts, 'select'), null, 'a warning does not refuse') from t.r;

-- Who wrote it does not publish it.
update guichet.procedure_revision set author = 108
	where id = (select rejects from t.r);
select guichet.procedure_move(rejects, 'checked') from t.r \g /dev/null
update guichet.account set role = 'admin' where person = 106;
grant execute on function guichet.procedure_publish(bigint) to clerk;
grant usage on schema guichet to clerk;
select is(t.err('admin', format('select guichet.procedure_publish(%s)', rejects)),
	'MU486', 'who wrote a revision does not publish it') from t.r;
select is(t.err('clerk', format('select guichet.procedure_publish(%s)', rejects)),
	null, 'another person does') from t.r;
select results_eq(format('select state::text, author, approver
	from guichet.procedure_revision where id = %s', rejects),
	$$values ('published', 108::bigint, 106::bigint)$$,
	'and both names stay with it') from t.r;

select * from finish();
rollback;
