-- A small town for the tests, on a day they choose: Wednesday 18 November 2026
-- at 10:00 in Paris.  Everything is rolled back by the test.
--
-- tests/sql/run makes it once (town_made.sql) and says so: -v town=made.
--
--   schools   1 Jules-Ferry (zone A), 2 Louise-Michel
--   people    Anne (101) and Bruno (102) Martin, one home (201);
--             Claire Petit (103, home 202) and David Roux (104, home 203),
--             separated; Eve Noir (105, home 204), a stranger to them all
--   children  Lea (111) and Tom (112) Martin; Zoe (113) of Claire and David;
--             Max (114) Noir
--   cut-off   Friday 9:00 for Monday and Tuesday, Tuesday 9:00 for Thursday and
--             Friday; prices 100, 330, 340, 350 cents, 360 without a quotient
--   accounts  anne, bruno, claire, david, eve (family); clerk, kitchen, admin
begin;
set local client_min_messages = warning;
\if :{?town}
\else
\ir town_made.sql
\endif
update guichet.clock
	set ahead = '2026-11-18 10:00 Europe/Paris' - transaction_timestamp();
