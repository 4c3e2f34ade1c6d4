package Town::Services;
# The services of the town that answer people (CRPA R112-11-1: address, e-mail,
# phone).
use strict;
use utf8;
use warnings;
use Exporter 'import';

use Town::Names;

our @EXPORT = qw(services);

my $hall = '1 place de la Mairie';
my @services = (
	['education', 'Éducation et petite enfance', $hall,
	    'enfance', '+33199001234',
	    'du lundi au vendredi, de 8 h 30 à 12 h et de 13 h 30 à 17 h'],
	['citizenship', 'État civil et accueil des habitants', $hall,
	    'etat-civil', '+33199001220',
	    'du lundi au vendredi, de 8 h 30 à 17 h ; le samedi de 9 h à 12 h'],
	['public-space', 'Voirie et espace public', '14 rue des Ateliers',
	    'voirie', '+33199001240',
	    'du lundi au vendredi, de 8 h à 12 h et de 14 h à 16 h 30'],
);

sub services {
	my ($rows) = @_;
	my $rank = 0;
	$rows->add('resident_place', $POSTCODE, $TOWN);
	for (@services) {
		my ($code, $name, $street, $mail, $phone, $hours) = @$_;
		$rows->add('service', $code, $name,
		    "(\"$street\",,$POSTCODE,\"$TOWN\")",
		    "$mail\@saint-aubin-le-vieux.example", $phone, $hours,
		    $rank += 10);
	}
}

1;
