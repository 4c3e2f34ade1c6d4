-- Care plans for the tests (\ir town.sql first), on 18 November 2026: Zoé (113)
-- has one in force, Max (114) one that ended on the 16th, Léa (111) a draft, Tom
-- (112) one that ends in 20 days.  The clerk has signed in with two factors.
insert into guichet.care_plan (id, child, school, during, meal_mode, protocol,
	steps, signatories, signed_on, state, recorded_at, recorded_by) values
	(900, 113, 1, '[2026-09-01,2027-07-03)', 'packed-lunch', 'boxA', 'boxB',
	'Dr Martin', '2026-09-01', 'active', '2026-09-01 10:00+02', 106),
	(901, 114, 2, '[2025-11-17,2026-11-17)', 'adapted', 'boxA', 'boxB',
	'Dr Martin', '2025-11-01', 'active', '2025-11-01 10:00+01', 106),
	(902, 111, 1, '[2026-11-01,2027-07-03)', 'excluded', 'boxA', 'boxB',
	null, null, 'draft', '2026-11-01 10:00+01', 106),
	(903, 112, 1, '[2025-12-08,2026-12-08)', 'adapted', 'boxA', 'boxB',
	'Dr Martin', '2025-12-01', 'active', '2025-12-01 10:00+01', 106);
update guichet.session set level = 2 where digest in (sha256('clerk'));
update guichet.school set email = 'ecole' || id || '@exemple.fr';
