-- What the mail of a day says.
\ir ../lib/closed.sql
select plan(2);

select results_eq($$select l.child, l.activity, l.mark::text, l.base::bigint,
	l.price::bigint, l.rule::text, l.added::bigint from guichet.message m,
	api.mail_attendance_notice_lines(m.id) l
	where m.recipient = 'claire@exemple.fr'$$, $$values ('Zoé', 'Cantine',
	'unbooked', 360::bigint, 1360::bigint, 'unbooked', 1000::bigint)$$,
	'what was recorded, the price, the rule');
select results_eq($$select l.child, l.mark::text, l.price::bigint, l.rule::text
	from guichet.message m, api.mail_attendance_notice_lines(m.id) l
	where m.recipient = 'anne@exemple.fr'$$, $$values ('Léa', 'absent',
	100::bigint, null::text)$$, 'an absence at full price; not the meal of Tom');

select * from finish();
rollback;
