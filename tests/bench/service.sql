-- A service of today at the school of people.sql, everybody booked, and tablets.
--
-- In:  tag      of people.sql
--      tablets  how many, each with an account of its own
-- Out: a line per tablet (its cookie), then a line: day, site, children's keys.
\set QUIET on
select set_config('essai.tag', :'tag', false),
    set_config('essai.tablets', :'tablets', false) \g /dev/null
create temp table tablet (cookie text);

do $$
declare
	tag	text := current_setting('essai.tag');
	today	date := guichet.today();
	site	bigint := (select id from guichet.school
		    where name = 'École des Essais ' || tag);
	who	bigint;
	its	bigint;
	value	text;
begin
	insert into guichet.day_slot (activity, school, day, slot, state,
	    book_until, change_until, cancel_until, order_at)
	select 'canteen', site, today, 'noon', 'open', x, x, x, x
	from (select guichet.instant(today - 1 + time '10:00')) as t (x);
	insert into guichet.booking (child, activity, school, day, slot, payer,
	    price, tariff, custody, booked_by, booked_at)
	select u.child, 'canteen', site, today, 'noon', m.household, 415,
	    (select min(v.id) from guichet.tariff_version v
	    where v.activity = 'canteen'), 'one-household', l.adult,
	    today - 30
	from guichet.pupil u
	join guichet.class c on c.id = u.class and c.school = site
	join guichet.parent_link l on l.child = u.child
	join guichet.household_member m on m.person = u.child
	    and m.kind = 'child';
	for n in 1 .. current_setting('essai.tablets')::integer loop
		insert into guichet.person (given, family)
		values ('Tablette', tag || ' ' || n) returning id into who;
		insert into guichet.account (person, role, identifier, params,
		    proof, created_at, password_at)
		values (who, 'attendant', tag || '.tablette' || n
		    || '@essai.example', '$scrypt$ln=15,r=8,p=3$'
		    || repeat('A', 22), repeat('0', 64), guichet.now(),
		    guichet.now()) returning id into its;
		value := rtrim(translate(encode(sha256(uuid_send(
		    gen_random_uuid()) || uuid_send(gen_random_uuid())),
		    'base64'), '+/', '-_'), '=');
		insert into guichet.session (digest, account, since, last_seen,
		    expires)
		values (sha256(convert_to(value, 'UTF8')), its, guichet.now(),
		    guichet.now(), guichet.now() + interval '10 hours');
		insert into tablet values (value);
	end loop;
end
$$;
select cookie from tablet;
select guichet.today(), s.id, string_agg(b.child::text, ' ' order by b.child)
from guichet.school s
join guichet.booking b on b.school = s.id and b.day = guichet.today()
where s.name = 'École des Essais ' || :'tag' group by s.id;
