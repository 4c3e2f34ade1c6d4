-- A draft of the small town that is about to change its canteen (after town.sql
-- or childcare.sql), and what speaks of it.  Max (180) is the service manager.
insert into guichet.person (id, given, family) values (180, 'Max', 'Doyen')
	on conflict do nothing;
insert into guichet.account (person, role, identifier, params, proof, created_at,
	password_at)
	select 180, 'manager', 'manager',
	    '$scrypt$ln=15,r=8,p=3$AAAAAAAAAAAAAAAAAAAAAA', repeat('0', 64),
	    guichet.now(), guichet.now()
	where not exists (select from guichet.account where person = 180);
insert into guichet.session (digest, account, device, since, last_seen, expires)
	select sha256(a.identifier::bytea), a.id, 'Firefox', guichet.now(),
	    guichet.now(), guichet.now() + interval '12 hours'
	from guichet.account a where a.person = 180 on conflict do nothing;

select setval(format('guichet.%s_id_seq', t), 1000)
	from unnest(array['council_vote', 'school', 'class']) t \g /dev/null

-- Number 900: from 30 November 2026, a Monday.
insert into guichet.setting_draft (id, title, from_day, author, created_at,
	changed_by, changed_at)
	values (900, 'Délais de cantine', '2026-11-30', 180, guichet.now(), 180,
	    guichet.now());

create function t.version(draft bigint default 900) returns integer
	language sql as $$ select version from guichet.setting_draft
	where id = draft $$;
create function t.state(draft bigint default 900) returns text
	language sql as $$ select state from guichet.setting_draft
	where id = draft $$;
-- Saves a line: 'activity=canteen where=all ...'; a list is written a,b.
create function t.line(n integer, kind text, what text,
	target text default null, draft bigint default 900) returns text
	language sql as $$ select t.err('manager', format('select *
	from api.setting_line_save(%s, %s, %L, %L, %L, %L, %L)', draft,
	t.version(draft), kind, target, x.names, x.given, t.nonce(n)))
	from (select array_agg(split_part(w, '=', 1)) as names,
	    array_agg(replace(split_part(w, '=', 2), '_', ' ')) as given
	    from regexp_split_to_table(what, ' ') v (v),
	    lateral (select split_part(v, '=', 1) || '=' || e as w
		from regexp_split_to_table(split_part(v, '=', 2), ',') e) y) x $$;
create function t.act(n integer, act text, draft bigint default 900) returns text
	language sql as $$ select t.err('manager', format('select *
	from api.setting_%s(%s, %s, %s%L)', act, draft, t.version(draft),
	case act when 'publish' then
	    $q$'2026-88', '2026-11-16', 'Délais de cantine', $q$ else '' end,
	t.nonce(n))) $$;
create function t.example(n integer, day date, until_day date, until_at text,
	action text default 'add', activity text default 'canteen',
	draft bigint default 900) returns text
	language sql as $$ select t.err('manager', format('select *
	from api.setting_test_add(%s, %s, %L, %L, %L, %L, %L, %L, %L)', draft,
	t.version(draft), activity, '1', action, day, until_day, until_at,
	t.nonce(n))) $$;
-- The numbers of the rules of that activity and action, in force.
create function t.rules(action text default 'add') returns text[]
	language sql as $$ select array_agg(id::text order by id)
	from guichet.cutoff_rule where activity = 'canteen'
	and cutoff_rule.action = rules.action $$;
create function t.found(level text default null, draft bigint default 900)
	returns text language sql as $$ select string_agg(what, ' ' order by n)
	from guichet.setting_finding f where f.draft = found.draft
	and (found.level is null or f.level = found.level) $$;
-- Everything that a publication may touch, in one number.
create function t.all_rules() returns text language sql as $$
	select md5(string_agg(x, E'\n' order by x)) from (
	select 'v' || v::text as x from guichet.council_vote v
	union all select 'g' || g::text from guichet.activity_group g
	union all select 's' || s::text from guichet.school s
	union all select 'a' || a::text from guichet.activity a
	union all select 'c' || c::text from guichet.class c
	union all select 'i' || i::text from guichet.activity_site i
	union all select 'r' || r::text from guichet.service_rule r
	union all select 'p' || p::text from guichet.capacity_rule p
	union all select 'o' || o::text from guichet.cutoff_rule o
	union all select 'f' || f::text from guichet.seat_rule f
	union all select 'l' || l::text from guichet.ranking l
	union all select 'n' || n::text from guichet.booking_opening n
	union all select 'k' || k::text from guichet.absence_kind k
	union all select 'u' || u::text from guichet.surcharge u
	union all select 'e' || e::text from guichet.kitchen_recipient e
	union all select 'd' || d::text from guichet.day_slot d
	union all select 'b' || b::text from guichet.booking b) y $$;
