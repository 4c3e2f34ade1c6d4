package Town::People;
# Households as real life makes them: who lives where since when, who may act
# for which child, what they earn.  Keeps the rows of the tables it fills and
# gives the children back, for school and canteen.
use strict;
use utf8;
use warnings;
use List::Util qw(max min);
use Unicode::Normalize 'NFD';

use Town::Calendar;
use Town::Names;

# Numbers start here, above whoever administers the instance.
use constant FIRST => 101;

sub new {
	my ($class, %settings) = @_;
	return bless {
		%settings,		# rows, year, sectors, today
		person => FIRST - 1, household => FIRST - 1,
		quotient => FIRST - 1, children => [],
	}, $class;
}

sub rnd { return int(rand($_[0])) }
sub pick { return $_[rnd(scalar @_)] }
sub chance { return rand(100) < $_[0] }

# An adult's, a child's family name.
sub a_name { return chance(14) ? pick(@RARE) : pick(@FAMILIES) }

sub slug {
	my ($name) = @_;
	my $s = NFD(lc $name);
	$s =~ s/\p{Mn}//g;
	$s =~ tr/đłıøœæ/dlio../;
	$s =~ s/[^a-z0-9]+/-/g;
	$s =~ s/^-+|-+$//g;
	return $s;
}

sub during {
	my ($from, $to) = @_;
	return sprintf '[%s,%s)', iso($from), defined $to ? iso($to) : '';
}

# --- the pieces --------------------------------------------------------------

sub household {
	my ($self, $label, $sector, %about) = @_;
	my $h = { id => ++$self->{household}, sector => $sector,
	    since => $about{since} // $self->some_years_ago, adults => [] };
	$self->{rows}->add('household', $h->{id}, $label);
	# Some live in the next town, and pay more where the vote says so.
	$h->{outside} = !$about{stays} && $h->{id} % 23 == 5;
	my $moved = !$about{stays} && chance(4)
	    ? $h->{since} + rnd($self->{today} - $h->{since}) : undef;
	$self->address($h, $h->{since}, $moved, $about{hidden});
	$self->address($h, $moved, undef, $about{hidden}) if $moved;
	return $h;
}

sub address {
	my ($self, $h, $from, $to, $hidden) = @_;
	my $line2 = chance(22) ? pick('Bât. ', 'Résidence Les Érables, appt ',
	    'Étage ') . (1 + rnd(9)) : undef;
	my $number = 1 + rnd(120);
	my $address = join ',', map { defined $_ ? "\"$_\"" : '' }
	    $number . pick('', '', '', '', ' bis', ' ter') . ' ' .
	    pick(@STREETS), $line2, $h->{outside} ? @ELSEWHERE
	    : ($POSTCODE, $TOWN);
	$self->{rows}->add('household_address', $h->{id}, during($from, $to),
	    "($address)", $hidden ? 't' : 'f');
}

sub some_years_ago {
	my ($self) = @_;
	return $self->{today} - 1000 - rnd(4000);
}

sub person {
	my ($self, $given, $family, %about) = @_;
	my $id = ++$self->{person};
	$self->{rows}->add('person', $id, $given, $family, undef,
	    $about{birth_family}, iso($about{born}), $about{email},
	    $about{phone});
	return $id;
}

sub adult {
	my ($self, $h, $given, $family, %about) = @_;
	my $age = 25 * 365 + rnd(22 * 365) + ($about{older} // 0) * 365;
	my $email = $about{email} // ((chance(93) || undef) &&
	    slug($given) . '.' . slug($family) .
	    '@example.' . pick(qw(org net com)));
	my $phone = (chance(96) || undef) &&
	    sprintf '+3363998%04d', rnd(10_000);
	my $a = { household => $h };
	$a->{id} = $self->person($given, $family, born => $self->{today} - $age,
	    email => $email, phone => $phone,
	    birth_family => $about{birth_family});
	$self->lives($a, 'adult', @{ $about{lived} }) if $about{lived};
	$self->lives($a, 'adult', $h, $about{since} // $h->{since});
	push @{ $h->{adults} }, $a;
	return $a;
}

sub lives {
	my ($self, $person, $kind, $h, $from, $to) = @_;
	$self->{rows}->add('household_member', $h->{id}, $person->{id}, $kind,
	    during($from, $to));
}

# homes: [household, since, until]...  guardians: [adult, authority]...
sub child {
	my ($self, $given, $family, $born, $homes, $guardians, %about) = @_;
	my $c = { born => $born, homes => $homes,
	    guardians => [map { $_->[0] } grep { $_->[1] ne 'withdrawn' }
	    @$guardians], custody => 'one-household', %about };
	$c->{id} = $self->person($given, $family, born => $born);
	$c->{sector} = $homes->[0][0]{sector};
	$self->lives($c, 'child', $_->[0], max($born, $_->[1] // $born),
	    $_->[2]) for @$homes;
	$self->{rows}->add('parent_link', $c->{id}, $_->[0]{id}, $_->[1],
	    during(max($born, $_->[2] // $born))) for @$guardians;
	$self->calendar($c) if $c->{custody} eq 'day-parent';
	push @{ $self->{children} }, $c;
	return $c;
}

# One week in two, since there are two homes; the weeks of Canteen::booking.
sub calendar {
	my ($self, $c) = @_;
	$self->{rows}->add('custody_rule', $c->{id}, 1, 'anchored',
	    (map { $_->{id} } @{ $c->{guardians} }[0, 1]), '{1,2}',
	    '2025-08-25 00:00', during(max($c->{born}, $c->{homes}[1][1])),
	    'judgment');
}

# Cents a month; last year's figure, then this year's, until further notice.
sub quotient {
	my ($self, $h, $cents) = @_;
	my $year = year_of($self->{today});
	my $new_year = day_of([$year, 1, 1]);
	my $before = int($cents * (92 + rnd(14)) / 10_000) * 100;
	my $source = chance(80) ? 'caf' : pick(qw(msa api-particulier
	    api-particulier tax-notice));
	for ([$before, day_of([$year - 2, 7, 1]), $new_year],
	    [$cents, $new_year, undef]) {
		my ($value, $from, $to) = @$_;
		$self->{quotient}++;
		$self->{rows}->add('quotient', $self->{quotient}, $h->{id},
		    during($from, $to), $value, iso($from), $source,
		    $source eq 'caf' ? sprintf('%07d', rnd(10_000_000)) : undef);
		push @{ $h->{quotients} }, { id => $self->{quotient},
		    from => $from, to => $to, cents => $value };
	}
}

# Somebody who may collect the child, and is called when no guardian answers.
sub around {
	my ($self, $c, $name, $relation) = @_;
	my @who = ($c->{id}, $name, '+33399980001', $relation,
	    during($self->{today} - 60));
	$self->{rows}->add('authorised_pickup', @who);
	$self->{rows}->add('emergency_contact', @who);
}

# A change of a home's fact or of a child's that waits for a clerk, so many days
# old.
sub waits {
	my ($self, $fact, $h, $c, $adult, $proposed, $days) = @_;
	my $day = iso($self->{today} - $days);
	$self->{rows}->add('family_change', $fact, $h && $h->{id},
	    $c && $c->{id}, '{}', $proposed, $day, $adult->{id},
	    "$day 18:30:00+01");
}

# --- a household by chance ---------------------------------------------------

# How many of a hundred households; each makes one (separated parents: two).
my @shapes = (
	[37, \&married], [26, \&unmarried], [15, \&alone_with_children],
	[15, \&separated], [2, \&two_of_a_kind], [2, \&grandparents],
	[2, \&three_generations], [1, \&host_family],
);

# Makes one family, answers how many households that took.
sub family {
	my ($self) = @_;
	my $n = rnd(100);
	for my $shape (@shapes) {
		return $shape->[1]->($self) if ($n -= $shape->[0]) < 0;
	}
}

sub sector {
	my ($self) = @_;
	my $n = rnd(100);
	my $block = rnd($self->{blocks});
	for my $i (0 .. $#SECTORS) {
		return $block * @SECTORS + $i if ($n -= $SECTORS[$i][2]) < 0;
	}
}

# Half of the town below 900 euros, few above 3 000; one in four is unknown.
sub income {
	my ($self, $h, $share) = @_;
	return unless chance($share // 74);
	my $normal = sqrt(-2 * log(1 - rand)) * cos(6.2831853 * rand);
	my $euros = max(0, min(4900, int(900 * exp(0.62 * $normal))));
	$self->quotient($h, $euros * 100 + (chance(3) ? 50 : 0));
}

# Born so that they go to school this year or went last year (CM2).
sub birth {
	my ($self) = @_;
	my $age = 3 + rnd(9);
	return day_of([$self->{year} - $age, 1, 1]) + rnd(365);
}

sub births {
	my ($self) = @_;
	my $n = rnd(100);
	my $count = $n < 47 ? 1 : $n < 86 ? 2 : $n < 97 ? 3 : 4 + rnd(3);
	my @born = map { $self->birth } 1 .. $count;
	push @born, $born[0] if chance(3);
	return sort { $a <=> $b } @born;
}

sub children_of {
	my ($self, $name, $homes, $guardians, %about) = @_;
	my %taken;
	for my $born ($self->births) {
		my $given;
		do { $given = chance(50) ? pick(@GIRLS) : pick(@BOYS) }
		    while $taken{$given}++;
		$given .= '-' . pick(@BOYS) if chance(1);
		$self->child($given, ref $name ? $name->() : $name, $born,
		    $homes, $guardians, %about);
	}
}

sub married {
	my ($self) = @_;
	my ($name, $maiden) = (a_name(), a_name());
	my $h = $self->household("Famille $name", $self->sector);
	my $he = $self->adult($h, pick(@MEN), $name);
	my $she = $self->adult($h, pick(@WOMEN), $name,
	    birth_family => $maiden);
	$self->income($h);
	$self->children_of($name, [[$h]], [[$she, 'full'], [$he, 'full']]);
	return 1;
}

sub unmarried {
	my ($self) = @_;
	my ($his, $hers) = (a_name(), a_name());
	my $h = $self->household("Famille $hers et $his", $self->sector);
	my $she = $self->adult($h, pick(@WOMEN), $hers);
	my $he = $self->adult($h, pick(@MEN), $his);
	$self->income($h);
	my $both = length("$hers-$his") <= 60 ? "$hers-$his" : $his;
	$self->children_of(pick($his, $both, $hers), [[$h]],
	    [[$she, 'full'], [$he, 'full']]);
	return 1;
}

sub alone_with_children {
	my ($self) = @_;
	my $name = a_name();
	my $h = $self->household("Famille $name", $self->sector);
	my $parent = $self->adult($h, chance(84) ? pick(@WOMEN) : pick(@MEN),
	    $name);
	$self->income($h, 82);
	$self->children_of(chance(60) ? $name : a_name(), [[$h]],
	    [[$parent, 'full']]);
	return 1;
}

# Together first; then he leaves, the children have two homes.
sub separated {
	my ($self) = @_;
	my ($his, $hers) = (a_name(), a_name());
	my $hers_h = $self->household("Famille $hers", $self->sector,
	    stays => 1);
	my $left = max($hers_h->{since} + 60, $self->{today} - 300 - rnd(1500));
	my $his_h = $self->household("Famille $his", $self->sector,
	    since => $left, stays => 1, hidden => chance(4));
	my $she = $self->adult($hers_h, pick(@WOMEN), $hers);
	my $he = $self->adult($his_h, pick(@MEN), $his, since => $left,
	    lived => [$hers_h, $hers_h->{since}, $left]);
	$self->adult($hers_h, pick(@MEN), a_name(), since => $left + 90)
	    if chance(30);
	$self->adult($his_h, pick(@WOMEN), a_name(), since => $left + 120)
	    if chance(30);
	$self->income($hers_h, 85);
	$self->income($his_h, 60);
	my $withdrawn = chance(3);
	$self->children_of(pick($his, "$hers-$his"),
	    [[$hers_h], $withdrawn ? () : [$his_h, $left]],
	    [[$she, 'full'], [$he, $withdrawn ? 'withdrawn' : 'full']],
	    $withdrawn ? () : (custody => $she->{id} % 3 ? 'day-parent'
		: 'booker'));
	return 2;
}

sub two_of_a_kind {
	my ($self) = @_;
	my $names = chance(60) ? \@WOMEN : \@MEN;
	my ($one, $other) = (a_name(), a_name());
	my $h = $self->household("Famille $one et $other", $self->sector);
	my @two = map { $self->adult($h, pick(@$names), $_) } $one, $other;
	$self->income($h);
	$self->children_of($one, [[$h]], [map { [$_, 'full'] } @two]);
	return 1;
}

sub grandparents {
	my ($self) = @_;
	my $name = a_name();
	my $h = $self->household("Famille $name", $self->sector);
	my $she = $self->adult($h, pick(@WOMEN), $name, older => 28);
	$self->adult($h, pick(@MEN), $name, older => 28) if chance(40);
	$self->income($h);
	$self->children_of(sub { a_name() }, [[$h]], [[$she, 'full']],
	    custody => 'third-party');
	return 1;
}

sub three_generations {
	my ($self) = @_;
	my $name = pick(@RARE);
	my $h = $self->household("Famille $name", $self->sector);
	my $she = $self->adult($h, pick(@WOMEN), $name);
	my $he = $self->adult($h, pick(@MEN), $name);
	$self->adult($h, pick(@WOMEN), $name, older => 27);
	$self->income($h, 85);
	$self->children_of($name, [[$h]], [[$she, 'full'], [$he, 'full']]);
	return 1;
}

# A decision names who may act; the name is not the children's.
sub host_family {
	my ($self) = @_;
	my $name = a_name();
	my $h = $self->household("Famille d'accueil $name", $self->sector);
	my $she = $self->adult($h, pick(@WOMEN), $name);
	$self->children_of(sub { a_name() }, [[$h]], [[$she, 'limited']],
	    custody => 'third-party');
	return 1;
}

1;
