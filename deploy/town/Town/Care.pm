package Town::Care;
# Care before and after class, on Wednesdays and in holidays: what there is,
# where, at what price, and who comes.  Bookings since September and of some weeks
# ahead; which children come follows from their number, not from chance.  The
# first days of the next holidays are full, and some families wait.
use strict;
use utf8;
use warnings;
use List::Util qw(max min);

use Town::Calendar;
use Town::Canteen;
use Town::People;
use Town::Rows;
use Town::Schools;

use constant CENTRE => 'Accueil de loisirs du Moulin';
# Days after the one shown.
use constant AFTER => 60;

# code, label, slot, begins, ends, in term, in holidays.
my @groups = (
	[morning => 'Accueil du matin', 5, [
		['morning', 'Accueil du matin', '07:30', '08:30']]],
	[evening => 'Accueil du soir', 20, [
		['evening-1', 'Soir, de 16 h 30 à 17 h 30', '16:30', '17:30'],
		['evening-2', 'Soir, de 17 h 30 à 18 h 30', '17:30', '18:30']]],
	[wednesday => 'Mercredi', 30, [
		['wednesday-am', 'Mercredi matin', '08:00', '12:00'],
		['wednesday-pm', 'Mercredi après-midi', '13:30', '18:00']]],
	[holidays => 'Vacances', 40, [
		['holiday-day', 'Journée de vacances', '08:00', '18:00']]],
);
# Of a whole unit, in cents, by quotient from; who says none pays the last.
my %prices = (
	morning => [[0, 60], [701, 110], [1501, 160]],
	evening => [[0, 60], [701, 110], [1501, 160]],
	wednesday => [[0, 250], [701, 480], [1501, 720]],
	holidays => [[0, 600], [701, 1150], [1501, 1740]],
);
# Every so many children come, on these weekdays.
my %habits = (
	'morning' => [6, [1, 2, 4, 5]], 'evening-1' => [4, [1, 2, 4, 5]],
	'evening-2' => [8, [2, 4]], 'wednesday-am' => [9, [3]],
	'wednesday-pm' => [12, [3]], 'holiday-day' => [22, [1, 2, 3, 4, 5]],
);
# On what else the price depends: criterion, from how many on, percent.  Whom it
# makes dearer or cheaper is found out by the load (terms.sql).
my @asks = (['outside', 1, 50], ['rank', 2, -20]);
my %asks = (wednesday => \@asks, holidays => \@asks);
my %seats = (wednesday => 60, holidays => 40);
# So many days of the next holidays are wanted by every twelfth child, and by the
# families of the demonstration.
use constant { WANTED => 3, WANTED_BY => 12 };
# In which order a freed seat is offered.
use constant CRITERIA => '{sibling,days}';

sub new {
	my ($class, %about) = @_;
	my $self = bless { %about, taken => {}, activities => [] }, $class;
	my $rows = $self->{rows};
	my $y = $self->{year} = (grep { (school_year($_))[0] <= $self->{today} }
	    @{ $self->{years} })[-1] // $self->{years}[0];
	$self->{during} = Town::Schools::year_during($y);
	$self->{centre} = 1 + @{ $self->{schools}{schools} };
	$rows->add('school', $self->{centre}, CENTRE, Town::Schools::ZONE,
	    '{3}', 900, 'centre', '1 chemin du Moulin');
	$self->{vote} = ++$self->{canteen}{vote};
	$rows->add('council_vote', $self->{vote}, sprintf('%d-06-%03d', $y,
	    40 + $self->{vote}), iso(day_of([$y, 6, 22])),
	    'Accueils périscolaires et de loisirs : règlement et tarifs '
	    . "$y-" . ($y + 1));
	for my $group (@groups) {
		my ($code, $label, $rank, $activities) = @$group;
		$rows->add('activity_group', $code, $label, $rank);
		my $n = 0;
		$self->activity($code, $rank + $n++, $_) for @$activities;
	}
	$self->enrol($_) for @{ $self->{children} };
	return $self;
}

# One activity with its rules.
sub activity {
	my ($self, $group, $rank, $about) = @_;
	my ($code, $label, $begins, $ends) = @$about;
	my ($rows, $during, $vote) = @$self{qw(rows during vote)};
	my $holidays = $group eq 'holidays';
	my $centre = $holidays || $group eq 'wednesday' ? $self->{centre}
	    : undef;
	$rows->add('activity', $code, $label, $group, $code, $begins, $ends,
	    $holidays ? 'f' : 't', $holidays ? 't' : 'f', $rank);
	$rows->add('activity_site', $code, $centre, $during) if $centre;
	$rows->add('service_rule', $code, $centre, $holidays ? '{1,2,3,4,5}'
	    : $centre ? '{3}' : '{1,2,4,5}', $during, $vote);
	$rows->add('capacity_rule', $code, $centre, undef, $seats{$group},
	    $during, $vote) if $centre;
	$rows->add('cutoff_rule', $code, 'add', undef, 'n_days',
	    $holidays ? 14 : $centre ? 4 : 1, undef,
	    $centre ? 'calendar' : 'working_5', $holidays ? '00:00' : '12:00',
	    'keep', $during, $vote);
	$self->waiting($code, $centre) if $holidays;
	my $tariff = $self->{canteen}->vote_tariff($code, $vote, $during,
	    day_of([$self->{year}, 6, 22]), $prices{$group},
	    @{ $asks{$group} || [] });
	push @{ $self->{activities} }, { code => $code, group => $group,
	    site => $centre, tariff => $tariff, holidays => $holidays,
	    seats => $seats{$group}, prices => $prices{$group} };
}

# What is full keeps a list, in a voted order; a year's days open in September.
sub waiting {
	my ($self, $code, $centre) = @_;
	my ($rows, $during, $vote) = @$self{qw(rows during vote)};
	$rows->add('seat_rule', $code, $centre, 'wait', $during, $vote);
	$rows->add('booking_opening', $code, $centre, $during,
	    iso(day_of([$self->{year}, 9, 14])) . ' 08:00:00', $vote);
	$rows->add('ranking', $code, $during, $vote, CRITERIA);
}

# Half of the children come to something else than the canteen, the families of
# the demonstration to everything.
sub enrol {
	my ($self, $c) = @_;
	return unless $c->{school}{ $self->{year} } && $self->comes($c);
	my %done;
	for (@{ $self->{activities} }) {
		$self->{rows}->add('enrolment', $c->{id}, $_->{code},
		    $self->{during}) unless $done{ $_->{group} }++;
	}
}

sub comes {
	my ($self, $c) = @_;
	return $c->{steady} || $c->{id} % 2;
}

sub print_bookings {
	my ($self) = @_;
	my ($first, $end) = school_year($self->{year});
	my ($from, $after) = $self->{brief} ? ($self->{today} - 7, 14)
	    : ($first, AFTER);
	my @days = map { [$_, iso($_), weekday($_)] } max($first, $from)
	    .. min($end - 1, $self->{today} + $after);
	my %off;
	for (school_holidays($self->{year})) {
		my ($zone, undef, $from, $back) = @$_;
		next if $zone ne Town::Schools::ZONE;
		$off{$_} = 1 for $from .. $back - 1;
	}
	my %never = map { $_->[0] => 1 } map { public_holidays($_) }
	    $self->{year}, $self->{year} + 1;
	Town::Canteen::print_copy();
	for my $a (@{ $self->{activities} }) {
		my ($every, $weekdays) = @{ $habits{ $a->{code} } };
		my @open = grep { my $d = $_; !$never{ $d->[0] }
		    && !$a->{holidays} == !$off{ $d->[0] }
		    && grep { $_ == $d->[2] } @$weekdays } @days;
		my $left = $a->{holidays} ? WANTED : 0;
		my %wanted = map { $_->[0] => 1 }
		    grep { $_->[0] > $self->{today} && $left-- > 0 } @open;
		for my $c ($self->askers($a)) {
			next unless $c->{school}{ $self->{year} }
			    && $self->comes($c);
			my $usual = ($c->{id} >> 1) % $every == 0;
			for my $day (@open) {
				$self->booking($a, $c, @$day)
				    if $usual || $wanted{ $day->[0] }
				    && ($c->{steady}
					|| ($c->{id} >> 1) % WANTED_BY == 0);
			}
		}
	}
	print "\\.\n";
}

# Who asks, in that order: where a list is kept, the families of the demonstration
# ask last, so that they wait.
sub askers {
	my ($self, $a) = @_;
	my @all = @{ $self->{children} };
	return @all unless $a->{holidays};
	return ((grep { !$_->{steady} } @all), grep { $_->{steady} } @all);
}

sub booking {
	my ($self, $a, $c, $day, $iso) = @_;
	my $site = $a->{site} // $c->{school}{ $self->{year} };
	if ($a->{seats}
	    && ($self->{taken}{ $a->{code} }{$day} // 0) >= $a->{seats}) {
		$self->wait_for($a, $c, $iso) if $a->{holidays}
		    && $day > $self->{today};
		return;
	}
	$self->{taken}{ $a->{code} }{$day}++;
	my ($home, $by, $quotient, $custody) = Town::Canteen::payer($c, $day);
	my $price = Town::Canteen::price($a->{prices}, $quotient);
	my $booked = min($day, $self->{today}) - 22 - $c->{id} % 9;
	print Town::Rows::line($c->{id}, $a->{code}, $site, $iso, $a->{code},
	    $day < $self->{today} ? 'served' : 'confirmed', $home->{id},
	    $price, $a->{tariff}, $quotient && $quotient->{id}, $custody,
	    $by->{id}, sprintf('%s %02d:%02d:%02d', iso($booked),
	    8 + $c->{id} % 12, $c->{id} % 60, $day % 60), undef, undef,
	    '(' . Town::Canteen::age_group($c, $self->{year}) . ',,,,,)');
}

# On the list of a full day.
sub wait_for {
	my ($self, $a, $c, $iso) = @_;
	my (undef, $by) = Town::Canteen::payer($c, $self->{today});
	print Town::Rows::line($c->{id}, $a->{code}, $a->{site}, $iso,
	    $a->{code}, 'waitlisted', (undef) x 5, $by->{id},
	    sprintf('%s %02d:%02d:00', iso($self->{today} - 1 - $c->{id} % 9),
	    8 + $c->{id} % 12, $c->{id} % 60), undef, undef, undef);
}

1;
