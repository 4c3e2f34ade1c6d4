#!/bin/sh
# Menus of the week: written by the kitchen, read by everybody with allergens.
. "${0%/*}/lib.sh"
# A week of its own, far from those of the town.
monday=2041-09-02
undo 'sql -c "delete from guichet.menu where monday = '"'$monday'"'"'
as kitchen
enter_as kitchen

t 'Before they are published a family reads that there is no menu yet' '
	as stranger && get "/menus?from=$monday" && is 200 && whole_page &&
	says menu.none'

t 'The kitchen writes a week on one page; a dish without allergens is refused' '
	as kitchen && get "/agent/menus?from=$monday" && is 200 && whole_page &&
	submit /agent/menus/enregistrer "q-1-2=Rôti de porc" && is 422 &&
	says error.MU640 && has "Rôti de porc"'

t 'With its allergens it is kept, as a draft that nobody reads' '
	submit /agent/menus/enregistrer "q-1-1=Carottes (10, B)" \
	    "q-1-2=Rôti de porc (1, 7)" "q-1-4=Omelette (3)" && is 303 &&
	follow && is 200 && says menus.draft && says menus.no-vegetarian &&
	has "Rôti de porc (1, 7)" && as stranger &&
	get "/menus?from=$monday" && says menu.none'

t 'Published, everybody reads each dish with its allergens in words' '
	as kitchen && get "/agent/menus?from=$monday" &&
	submit /agent/menus/publier && is 303 && follow && is 200 &&
	says menus.published && as stranger && get "/menus?from=$monday" &&
	is 200 && has "Rôti de porc" && says code.allergen.mustard &&
	says code.allergen.milk && says code.menu-label.organic &&
	has "sans viande"'

t 'The week before is taken over, and saved for the next' '
	as kitchen && get "/agent/menus?from=2041-09-09&copied=1" && is 200 &&
	has "Rôti de porc (1, 7)"'

t 'Two who write the same week do not undo each other' '
	get "/agent/menus?from=$monday" &&
	form /agent/menus/enregistrer >"$W/second" &&
	get "/agent/menus?from=$monday" &&
	submit /agent/menus/enregistrer "q-2-2=Lasagnes (1, V)" && is 303 &&
	cp "$W/second" "$W/pairs" &&
	send_pairs /agent/menus/enregistrer "q-2-2=Poisson (4)" && is 409 &&
	says error.MU642'

t 'Who has no right to the kitchen writes no menu' '
	as attendant && enter_as attendant &&
	get "/agent/menus?from=$monday" && is 403'

t_done
