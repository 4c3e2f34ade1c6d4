package Town::Kitchen;
# What the kitchen has cooked, has been asked for and will offer: orders of the
# days whose instant has passed, three weeks of menus, who gets the orders.
use strict;
use utf8;
use warnings;

use Town::Calendar;

# Days of orders behind the day shown.
use constant BEHIND => 14;

# Four days a week; starter, main, without pork, without meat, side, cheese,
# dessert.  A dish ends with its allergens (annex II, by number) and its labels.
my @weeks = (
	[['Carottes râpées (10, B, L)', 'Sauté de porc à la moutarde (1, 7, 10)',
	    'Sauté de dinde à la moutarde (1, 7, 10)', 'Omelette aux herbes (3, 7)',
	    'Purée de pommes de terre (7, B)', 'Saint-nectaire (7)',
	    'Poire (0, B)'],
	 ['Velouté de potiron (7, L)', 'Lasagnes de légumes (1, 3, 7, B, V)',
	    undef, undef, 'Salade verte (10)', 'Petit-suisse (7, B)',
	    'Compote de pommes (0, L)'],
	 ['Betteraves vinaigrette (10)', 'Bœuf bourguignon (1, 9, 12)', undef,
	    'Dahl de lentilles corail (0)', 'Coquillettes (1)', 'Comté (7, L)',
	    'Clémentine (0)'],
	 ['Taboulé (1)', 'Filet de colin, sauce citron (4, 7)', undef,
	    'Galette de pois chiches (1, 11)', 'Haricots verts (0, B)',
	    'Yaourt nature (7, L)', 'Gâteau au chocolat (1, 3, 7)']],
	[['Salade de chou blanc (10)', 'Hachis parmentier (7, 9)', undef,
	    'Parmentier de lentilles (7, V)', 'Salade verte (10)',
	    'Camembert (7)', 'Kiwi (0, B)'],
	 ['Potage de légumes (9, B)', 'Saucisse de Toulouse (12)',
	    'Saucisse de volaille (12)', 'Œufs durs florentine (3, 7)',
	    'Lentilles vertes (0, L)', 'Edam (7)', 'Crème à la vanille (3, 7)'],
	 ['Radis beurre (7)', 'Chili végétarien (0, B, V)', undef, undef,
	    'Riz (0, B)', 'Fromage blanc (7, L)', 'Pomme (0, L)'],
	 ['Œuf mayonnaise (3, 10)', 'Brandade de morue (4, 7)', undef,
	    'Gratin de courge (7)', 'Salade de mâche (10)', 'Cantal (7)',
	    'Banane (0, B)']],
	[['Macédoine (3, 10)', 'Poulet rôti (0, L)', undef,
	    'Falafels (1, 6, 11)', 'Petits pois (0)', 'Gouda (7)',
	    'Orange (0, B)'],
	 ['Soupe de poireaux (7, L)', 'Tartiflette (7, 12)',
	    'Tartiflette sans lardons (7, 12)', 'Tartiflette sans lardons (7, 12)',
	    'Salade verte (10)', 'Faisselle (7)', 'Ananas (0)'],
	 ['Salade de lentilles (10, L)', 'Quiche aux légumes (1, 3, 7, V)', undef,
	    undef, 'Brocolis (0, B)', 'Tomme (7, L)', 'Riz au lait (7)'],
	 ['Céleri rémoulade (3, 9, 10)', 'Poisson pané (1, 4)', undef,
	    'Croque-fromage (1, 7)', 'Épinards à la crème (7)', 'Brie (7)',
	    'Île flottante (3, 7)']],
);
my @weekdays = (1, 2, 4, 5);

sub quoted { return "'" . ($_[0] =~ s/'/''/gr) . "'" }

sub print_menus {
	my ($today) = @_;
	my $monday = $today - (weekday($today) - 1);
	for my $w (0 .. $#weeks) {
		my $day = iso($monday + 7 * $w);
		print "with m as (insert into guichet.menu (monday, state, "
		    . "saved_at, published_at)\n\tvalues ('$day', 'published', "
		    . "'$day'::date - 10, '$day'::date - 10) returning id)\n"
		    . "insert into guichet.menu_dish (menu, day, part, variant, "
		    . "name, allergens, labels)\nselect m.id, date '$day' + t.d "
		    . "- 1, p.part, p.variant, (r.dish).name, "
		    . "(r.dish).allergens,\n    (r.dish).labels from m, (values\n",
		    join(",\n", map {
			my $d = $_;
			map { sprintf '    (%d, %d, %s)', $weekdays[$d],
			    $_ + 1, quoted($weeks[$w][$d][$_]) }
			grep { defined $weeks[$w][$d][$_] } 0 .. 6
		    } 0 .. $#weekdays),
		    ") t (d, n, line)\njoin guichet.menu_places() p on p.n = t.n,"
		    . "\nlateral (select guichet.menu_dish_read(t.line, '') as "
		    . "dish offset 0) r;\n";
	}
	print "insert into guichet.kitchen_recipient (email, during) values\n"
	    . "    ('cuisine-centrale\@saint-aubin-le-vieux.example', "
	    . "'[2020-01-01,)');\n";
}

# Who was absent was expected when the count was frozen.
sub print_orders {
	my ($today) = @_;
	my ($day, $behind) = (iso($today), BEHIND);
	print <<"END";
create temporary table away on commit drop as
select b.id from guichet.booking b where b.state = 'absent'
and b.day >= date '$day' - $behind;
update guichet.booking b set state = 'confirmed' from away a where a.id = b.id;
do \$\$
declare
	s	guichet.day_slot;
	f	guichet.kitchen_freeze;
begin
	for s in select d.* from guichet.day_slot d
	    where d.order_at < date '$day' and d.because is null
	    and d.day >= date '$day' - $behind
	    order by d.order_at, d.activity, d.school, d.day
	loop
		if f.at is distinct from s.order_at + interval '4 s' then
			insert into guichet.kitchen_freeze (at, by)
			values (s.order_at + interval '4 s', 'job:1')
			returning * into f;
		end if;
		perform guichet.kitchen_order(f.id, s);
	end loop;
end
\$\$;
update guichet.booking b set state = 'absent' from away a where a.id = b.id;
insert into guichet.kitchen_move (number, at, kind, age_group, diet, meals)
select o.number, (o.day + time '13:35') at time zone 'Europe/Paris', 'absent',
    p.age_group, p.diet, -count(*) from away a
join guichet.portion p on p.id = a.id
join guichet.kitchen_order o on o.activity = p.activity
    and o.school = p.school and o.day = p.day
group by o.number, o.day, p.age_group, p.diet;
END
}

1;
