package Town::Families;
# The people whom the demonstration shows and the tests know: the same whatever
# the seed, first in the database, with accounts.
use strict;
use utf8;
use warnings;
use Exporter 'import';

use Town::Calendar;
use Town::People;

our @EXPORT = qw(@ACCOUNTS demonstration);

# role, sign-in name, password, number of the adult (staff have none), name.
# Adults are numbered as demonstration() makes them.
our @ACCOUNTS = (
	['family', 'claire.martin@example.org', 'tilleul-canard-41', 101,
	    'Claire Martin'],
	['family', 'julien.martin@example.org', 'moulin-brume-27', 102,
	    'Julien Martin'],
	['family', 'fatou.ndiaye@example.org', 'cerise-marelle-58', 105,
	    'Fatou N’Diaye'],
	['family', 'sophie.leroy@example.org', 'ardoise-pinson-93', 108,
	    'Sophie Leroy'],
	['family', 'david.benali@example.org', 'cabane-falaise-16', 109,
	    'David Benali'],
	['family', 'helene.lefevre@example.org', 'plumier-colline-72', 113,
	    'Hélène Lefèvre'],
	['family', 'thimai.nguyen@example.org', 'bambou-lanterne-35', 115,
	    'Thị Mai Nguyễn'],
	['family', 'marie-therese.delarochebrune@example.org',
	    'donjon-framboise-84', 118,
	    'Marie-Thérèse de La Rochebrune-Montbel'],
	['family', 'jacqueline.oconnor@example.org', 'verger-horloge-69', 126,
	    'Jacqueline O’Connor'],
	['family', 'karolina.wisniewska@example.org', 'ambre-tramway-20', 128,
	    'Karolina Wiśniewska'],
	['clerk', 'agent@saint-aubin-le-vieux.example', 'registre-encrier-47',
	    undef, 'Nadège Rivière'],
	['kitchen', 'cuisine@saint-aubin-le-vieux.example',
	    'louche-potager-31', undef, 'Bruno Caillaux'],
	['attendant', 'animation@saint-aubin-le-vieux.example',
	    'cerceau-marelle-62', undef, 'Maëlle Prigent'],
	['manager', 'periscolaire@saint-aubin-le-vieux.example',
	    'cartable-boussole-29', undef, 'Thierry Lamoureux'],
	['admin', 'admin@saint-aubin-le-vieux.example',
	    'serrure-compas-66', undef, 'Irène Kaczmarek'],
	['accountant', 'comptabilite@saint-aubin-le-vieux.example',
	    'boulier-tilleul-38', undef, 'Solange Petitjean'],
	['cash-officer', 'regie@saint-aubin-le-vieux.example',
	    'tirelire-colombe-53', undef, 'Hervé Castaing'],
);

# pattern: weekdays of service that are booked; ahead: only so many days.
sub demonstration {
	my ($p) = @_;
	my ($h, $h2, @adults);
	my $kid = sub {
		my ($given, $family, $age, $homes, $guardians, %about) = @_;
		return $p->child($given, $family,
		    day_of([$p->{year} - $age, 3, 14]) + 17 * $age,
		    $homes, $guardians, %about);
	};
	my $home = sub {
		my ($label, $sector, $cents, %about) = @_;
		my $new = $p->household($label, $sector, stays => 1, %about);
		$p->quotient($new, $cents) if defined $cents;
		return $new;
	};
	my $grown = sub {
		my ($new, $given, $family, %about) = @_;
		my ($account) = grep { $_->[3] &&
		    $_->[3] == $p->{person} + 1 } @ACCOUNTS;
		die "the account of $given $family has another number\n"
		    if $account && $account->[4] ne "$given $family";
		return $p->adult($new, $given, $family,
		    email => $account ? $account->[1] : undef, %about);
	};

	# 1. Two parents, two children at two schools, days left to book.
	$h = $home->('Famille Martin', 0, 913_00);
	@adults = ($grown->($h, 'Claire', 'Martin', birth_family => 'Dupré'),
	    $grown->($h, 'Julien', 'Martin'));
	my $lea = $kid->('Léa', 'Martin', 7, [[$h]],
	    [map { [$_, 'full'] } @adults], pattern => { 1 => 1, 2 => 1 });
	$p->around($lea, 'Monique Dupré', 'grandparent');
	$p->waits('address', $h, undef, $adults[0],
	    '{"line1": "12 rue des Lilas", "postcode": "57000", '
	    . '"town": "Saint-Aubin-le-Vieux"}', 3);
	$p->waits('birth', undef, $lea, $adults[1],
	    sprintf('{"born": "%s"}', iso($lea->{born} + 1)), 5);
	$kid->('Noé', 'Martin', 4, [[$h]], [map { [$_, 'full'] } @adults],
	    pattern => { 1 => 1 });

	# 2. A mother alone with twins; the canteen at one euro.
	$h = $home->('Famille N’Diaye', 2, 388_00);
	@adults = $grown->($h, 'Fatou', 'N’Diaye');
	$kid->($_, 'N’Diaye', 6, [[$h]], [[$adults[0], 'full']],
	    pattern => { 1 => 1, 2 => 1, 4 => 1, 5 => 1 },
	    diet => 'no-pork') for 'Awa', 'Ibrahima';

	# 3. Separated: Inès has two homes, her small brother one.
	my $left = $p->{today} - 700;
	$h = $home->('Famille Leroy', 0, 1204_00, since => $left - 2000);
	$h2 = $home->('Famille Benali', 1, undef, since => $left);
	@adults = ($grown->($h, 'Sophie', 'Leroy'),
	    $grown->($h2, 'David', 'Benali', since => $left,
		lived => [$h, $h->{since}, $left]),
	    $grown->($h, 'Marc', 'd’Ornac', since => $left + 100));
	my $ines = $kid->('Inès', 'Benali-Leroy', 9, [[$h], [$h2, $left]],
	    [[$adults[0], 'full'], [$adults[1], 'full']],
	    custody => 'booker', pattern => { 1 => 1, 4 => 1 });
	$p->around($ines, 'Rachid Benali', 'grandparent');
	$p->waits('quotient', $h2, undef, $adults[1], '{"value": "71500", '
	    . sprintf('"month": "%d-01-01", "source": "caf", ',
		year_of($p->{today})) . '"file-number": "0123456"}', 8);
	$kid->('Côme', 'd’Ornac', 3, [[$h]],
	    [[$adults[0], 'full'], [$adults[2], 'full']],
	    pattern => { 2 => 1, 5 => 1 });

	# 4. Thursday is full at Gabriel's school.
	$h = $home->('Famille Lefèvre', 1, 1650_00);
	@adults = $grown->($h, 'Hélène', 'Lefèvre');
	$kid->('Gabriel', 'Lefèvre', 8, [[$h]], [[$adults[0], 'full']],
	    pattern => { 1 => 1, 2 => 1 });

	# 5. No quotient given: the voted price of those.
	$h = $home->('Famille Nguyễn et Le Goff', 3, undef);
	@adults = ($grown->($h, 'Thị Mai', 'Nguyễn'),
	    $grown->($h, 'Pierre-Yves', 'Le Goff'));
	$kid->('Linh', 'Le Goff-Nguyễn', 5, [[$h]],
	    [map { [$_, 'full'] } @adults], diet => 'no-meat',
	    pattern => { 1 => 1, 2 => 1, 4 => 1 });

	# 6. Six children and the longest names.
	$h = $home->('Famille de La Rochebrune-Montbel '
	    . 'et Andrianarisoa-Rakotondramanana', 2, 622_50);
	my $long = 'de La Rochebrune-Montbel Andrianarisoa-Rakotondramanana';
	@adults = ($grown->($h, 'Marie-Thérèse', 'de La Rochebrune-Montbel'),
	    $grown->($h, 'Andriantsimihoatra',
		'Andrianarisoa-Rakotondramanana'));
	my @six = (['Maximilien-Alexandre', 10], ['Anne-Charlotte', 8],
	    ['Barthélemy', 7], ['Guillemette', 5], ['Éléonore-Apolline', 4],
	    ['Zo', 3]);
	$kid->($_->[0], $long, $_->[1], [[$h]],
	    [map { [$_, 'full'] } @adults],
	    pattern => { 1 => 1, 2 => 1, 4 => 1, 5 => 1 }) for @six;

	# 7. A grandmother, by a judge's decision.
	$h = $home->('Famille O’Connor', 0, 540_00);
	@adults = $grown->($h, 'Jacqueline', 'O’Connor', older => 30);
	$kid->('Théo', 'Garnier', 6, [[$h]], [[$adults[0], 'full']],
	    custody => 'third-party', pattern => { 1 => 1, 5 => 1 });

	# 8. Two mothers; Maja is not enrolled, Zofia is.
	$h = $home->('Famille Wiśniewska et Picard', 1, 2340_00);
	@adults = ($grown->($h, 'Karolina', 'Wiśniewska'),
	    $grown->($h, 'Anaïs', 'Picard'));
	$kid->('Maja', 'Wiśniewska', 3, [[$h]], [map { [$_, 'full'] } @adults],
	    enrolled => 0);
	$kid->('Zofia', 'Wiśniewska', 9, [[$h]], [map { [$_, 'full'] } @adults],
	    pattern => { 2 => 1, 4 => 1 });
}

1;
