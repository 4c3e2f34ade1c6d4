-- Three changes that wait, for the tests of the queue (\ir town.sql first).
insert into guichet.family_change (id, fact, household, subject, old, proposed,
	from_day, person, created_at, state, reason) values
	(900, 'address', 202, null, '{"line1": "2 rue du Four", "postcode": "99123",
	"town": "Valbrune"}', '{"line1": "8 rue Haute", "postcode": "99123",
	"town": "Valbrune"}', '2026-12-01', 103, '2026-11-17 10:00+01', 'waiting', null),
	(901, 'quotient', 202, null, '{}', '{"value": "64000", "month": "2026-11-01",
	"source": "caf"}', '2026-11-18', 103, '2026-11-16 10:00+01', 'waiting', null),
	(902, 'birth', null, 113, '{"born": "2018-07-01"}', '{"born": "2018-07-02"}',
	'2026-11-18', 104, '2026-11-15 10:00+01', 'asked', 'Le livret');
