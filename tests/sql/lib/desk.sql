-- Requests on the desk (after town.sql and procedure.sql), seen on Wednesday 18
-- November 2026; t.id(n) is the number of the nth:
--   1  Anne, essai (accept): complete on 10 November, silence on 10 January,
--      target 25 November; nobody has begun it
--   2  Claire, essai-rejet: received on 20 September, silence on 20 November,
--      target passed; in the hands of Clara (106, the clerk)
--   3  Eve, essai-sans: received on 17 November, without silence or e-mail
--   4  Bruno, essai: without its documents, received on 12 November
-- The clerk may read and decide, the kitchen may not.
create table t.made (n integer primary key, id bigint);
create function t.id(which integer) returns bigint stable language sql
	return (select m.id from t.made m where m.n = which);
create function t.version(which integer) returns integer stable language sql
	return (select r.version from guichet.request r where r.id = t.id(which));
create function t.state(which integer) returns text stable language sql
	return (select r.state from guichet.request r where r.id = t.id(which));

create function t.sent(which integer, who bigint, revision bigint, day text,
	given boolean) returns void language plpgsql as $$
declare
	was	timestamptz := guichet.now();
	made	bigint;
begin
	perform api.clock_set((day || ' 10:00 Europe/Paris')::timestamptz);
	made := guichet.request_new(revision, who, 'online');
	insert into t.made values (which, made);
	update guichet.request r set name = row(p.given, p.family),
	    email = p.email, address = row('1 rue du Four', null, '99123',
	    'Valbrune') from guichet.person p
	where r.id = made and p.id = who;
	insert into guichet.request_value (request, field, value)
	values (made, 'reason', 'Pour essayer.');
	if given then
		with d as (insert into guichet.document (owner, label, name, type,
		    bytes, digest, state, received_at)
		    values (who, 'Plan', 'plan.pdf', 'application/pdf', 1234,
		    sha256('x'), 'accepted', guichet.now()) returning id)
		insert into guichet.request_document (piece, document)
		select p.id, d.id from guichet.request_piece p, d
		where p.request = made and p.required;
	end if;
	perform guichet.request_submit(made);
	perform api.clock_set(was);
end $$;
select t.sent(1, 101, 801, '2026-11-10', true) \g /dev/null
select t.sent(2, 103, 802, '2026-09-20', true) \g /dev/null
select t.sent(3, 105, 803, '2026-11-17', true) \g /dev/null
select t.sent(4, 102, 801, '2026-11-12', false) \g /dev/null
update guichet.request set assigned_to = 106 where id = t.id(2);
select guichet.request_move(t.id(2), 'in-progress', 'taken') \g /dev/null
insert into guichet.agent_card (person, capacity, service)
	values (106, 'Agente d''accueil', 'essai');
