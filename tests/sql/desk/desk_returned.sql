-- desk_returned: the mails of one request that did not arrive.
-- RULE: bounce-shown
\ir ../lib/town.sql
\ir ../lib/procedure.sql
\ir ../lib/desk.sql
select plan(3);

update guichet.message set state = 'sent';
update guichet.message set state = 'bounced', error = '550 no'
	where recipient = 'anne@exemple.fr';
select is(t.q('clerk', format('select sort, what, recipient, why
	from api.desk_returned(%s)', t.id(1))),
	'(receipt,refused,anne@exemple.fr,"550 no")', 'its own');
select is(t.q('clerk', format('select * from api.desk_returned(%s)', t.id(2))),
	null, 'not another''s');
select is(t.q('kitchen', format('select * from api.desk_returned(%s)', t.id(1))),
	null, 'not for who may not read requests');

select * from finish();
rollback;
