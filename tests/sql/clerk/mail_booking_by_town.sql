-- The mail that tells what the town booked or cancelled.
\ir ../lib/town.sql
select plan(3);
insert into guichet.booking (id, child, activity, school, day, slot, booked_by,
	booked_at, entered_by, bypass) values (900, 111, 'canteen', 1,
	'2026-11-23', 'noon', 101, guichet.now(), 106, 'Grippe');
select guichet.mail('booking-by-town', 'anne@exemple.fr', 101, 900) as mail
	\gset
select is((select m::text from api.mail_booking_by_town(:mail) m),
	'(add,2026-11-23,Léa,Cantine,Grippe)', 'booked, and why');
update guichet.booking set state = 'cancelled-in-time', ended_at = guichet.now()
	where id = 900;
select is((select m::text from api.mail_booking_by_town(:mail) m),
	'(cancel,2026-11-23,Léa,Cantine,)', 'cancelled');
update guichet.parent_link set superseded_at = guichet.now() where child = 111;
select is_empty(format('select * from api.mail_booking_by_town(%s)', :mail),
	'nothing for who has no child there');
select * from finish();
rollback;
