-- import_refusals: why lines are refused.
\ir ../lib/town.sql
\ir ../lib/import.sql
select plan(1);

-- A flawed file: each refusal by its reason.
select t.begin(array[
	'F1;E1;DURAND;Jules;31/02/2019;Jules-Ferry;CP;;4 rue Haute;99123;Valbrune;DURAND;Paul;;;DURAND;Paul',
	'F1;E2;DURAND;Lise;03/09/2021;Jules-Verne;CP;;5 rue Haute;99123;Valbrune;DURAND;Paul;;;;',
	'F2;E3;NOIR;Iris;03/09/2021;Louise-Michel;CP;bio;4 rue Haute;123;Valbrune;NOIR;Eve;eve@;06 12;;',
	'F3;E4;BLANC;;03/09/2031;;;;4 rue Haute;99123;Valbrune;BLANC;Luc;;;BLANC;',
	'F3;E4;BLANC;Ada;03/09/1999;;CP;;4 rue Haute;99123;Valbrune;BLANC;Luc;;;;',
	'F4;E5;MARTIN;Ugo;03/09/2020;;;;4 rue Haute;99123;Valbrune;BLANC;Rose;;;;'],
	1) \g /dev/null
select is(t.f('clerk', format('select count(*) from api.import_refusals(%s)',
	t.import())), '(15)', 'with every reason');

select * from finish();
rollback;
