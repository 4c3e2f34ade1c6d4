package Town::Canteen;
# The canteen of the town: what the council voted, who is enrolled, who eats
# when.  Bookings are printed as they are made: there may be millions.
use strict;
use utf8;
use warnings;
use List::Util qw(max min);

use Town::Calendar;
use Town::Families;
use Town::People;
use Town::Rows;
use Town::Schools;

# Quotient in whole euros from, price in cents, by year of the vote.
my @brackets = ([0, 100], [401, 210], [701, 330], [1001, 415], [1501, 495],
    [2201, 560]);
use constant RISE => 10;		# cents a year above one euro
# The school whose service is short of seats, and on which day.
use constant SHORT => 'École élémentaire Louise-Michel';
use constant SHORT_DAY => 4;
# Every deadline is further back than this many days before the meal.
use constant SAFE => 7;

my @weekdays = (1, 2, 4, 5);

sub new {
	my ($class, %about) = @_;
	my $self = bless { %about, closed => {}, vote => 0, tariff => 0 },
	    $class;
	$self->holidays;
	$self->closures;
	$self->rules($_) for @{ $self->{years} };
	$self->habits($_) for @{ $self->{children} };
	return $self;
}

# Which days get bookings.
sub window {
	my ($self, $months_only, $years) = @_;
	my ($y, $m) = (year_of($self->{today}), month_of($self->{today}));
	$self->{from} = $months_only ? day_of([$y, $m, 1])
	    : (school_year($self->{years}[$years == 2 ? 0 : 1]))[0];
	$self->{to} = $months_only
	    ? day_of([$m > 10 ? ($y + 1, $m - 10, 1) : ($y, $m + 2, 1)]) - 1
	    : (school_year($self->{years}[-1]))[1] - 1;
}

# --- the calendar ------------------------------------------------------------

sub holidays {
	my ($self) = @_;
	my $closed = $self->{closed};
	for my $y (@{ $self->{years} }) {
		$closed->{ $_->[0] } = 1
		    for map { public_holidays($_) } $y, $y + 1;
		for (school_holidays($y)) {
			my ($zone, undef, $first, $back) = @$_;
			next if $zone ne Town::Schools::ZONE;
			$closed->{$_} = 1 for $first .. $back - 1;
		}
	}
}

# Bridges, a strike last winter, one announced within a fortnight.
sub closures {
	my ($self) = @_;
	for my $y (@{ $self->{years} }) {
		$self->close(bridge($y + 1), 'bridge');
		my $past = day_of([$y + 1, 1, 28]);
		$past++ while weekday($past) != 4;
		$self->close($past, 'strike') if $past < $self->{today};
	}
	my $soon = $self->{today} + SAFE;
	$soon++ while weekday($soon) != 2;
	return if $self->{closed}{$soon} || !$self->is_term($soon);
	$self->{strike} = $soon;
	$self->close($soon, 'strike');
}

sub close {
	my ($self, $day, $because) = @_;
	$self->{closed}{$day} = 1;
	$self->{rows}->add('closure', 'canteen', undef,
	    Town::People::during($day, $day + 1), $because);
}

sub is_term {
	my ($self, $day) = @_;
	return grep { my ($a, $b) = school_year($_); $a <= $day && $day < $b }
	    @{ $self->{years} };
}

# Days of service of a school year, within the window.
sub service_days {
	my ($self, $y) = @_;
	my ($first, $end) = school_year($y);
	return grep {
		my $w = weekday($_);
		$w != 3 && $w < 6 && (!$self->{closed}{$_} ||
		    $_ == ($self->{strike} // 0))
	} max($first, $self->{from}) .. min($end - 1, $self->{to});
}

# --- what was voted ----------------------------------------------------------

sub rules {
	my ($self, $y) = @_;
	my $rows = $self->{rows};
	my $june = day_of([$y, 6, 1]);
	$june++ while weekday($june) != 1;
	my $vote = ++$self->{vote};
	$rows->add('council_vote', $vote, sprintf('%d-06-%03d', $y, 40 + $vote),
	    iso($june + 14), 'Restauration scolaire : règlement et tarifs '
	    . "$y-" . ($y + 1));
	my $during = Town::People::during(day_of([$y, 9, 1]),
	    $y == $self->{years}[-1] ? undef : day_of([$y + 1, 9, 1]));

	$rows->add('service_rule', 'canteen', undef, '{1,2,4,5}', $during,
	    $vote);
	# Friday 9 o'clock for Monday and Tuesday, Tuesday 9 o'clock for
	# Thursday and Friday; earlier when that day is a public holiday.
	for (['{1,2}', 5], ['{4,5}', 2]) {
		$rows->add('cutoff_rule', 'canteen', 'add', $_->[0],
		    'weekday_table', undef, $_->[1], 'working_5', '09:00', 'earlier',
		    $during, $vote);
	}
	$self->tariff($y, $vote, $during);
	$self->capacities($y, $vote);
}

sub tariff {
	my ($self, $y, $vote, $during) = @_;
	my $rise = RISE * ($y - $self->{years}[0]);
	my $prices = $self->{prices}{$y} = [map {
		[$_->[0], $_->[1] + ($_->[1] > 100 ? $rise : 0)]
	} @brackets];
	$self->{tariffs}{$y} = $self->vote_tariff('canteen', $vote, $during,
	    day_of([$y, 6, 20]), $prices, ['packed-lunch', 1, -50]);
}

# The tariff of an activity: [quotient from, cents]...; who says none pays the
# last.  Then [criterion, least, percent]...  Answers its number.
sub vote_tariff {
	my ($self, $activity, $vote, $during, $published, $prices, @asks) = @_;
	my $id = ++$self->{tariff};
	$self->{rows}->add('tariff_version', $id, $activity, $vote, $during,
	    'down', iso($published) . ' 12:00:00', 3 * $prices->[-1][1]);
	for my $i (0 .. $#$prices) {
		my $to = $i < $#$prices ? $prices->[$i + 1][0] : '';
		$self->{rows}->add('tariff_bracket', $id,
		    "[$prices->[$i][0],$to)", $prices->[$i][1]);
	}
	$self->{rows}->add('tariff_bracket', $id, undef, $prices->[-1][1]);
	$self->{rows}->add('tariff_modifier', $id, @$_) for @asks;
	# The examples of the vote: the first bracket, and who says nothing.
	$self->{rows}->add('tariff_test', $id, 0, '(elementary,,,,,)',
	    $prices->[0][1]);
	$self->{rows}->add('tariff_test', $id, undef, '(elementary,,,,,)',
	    $prices->[-1][1]);
	return $id;
}

# Seats for all, and some to spare; but for the school that is short of them.
sub capacities {
	my ($self, $y, $vote) = @_;
	my $during = Town::People::during(school_year($y));
	for my $school (@{ $self->{schools}{schools} }) {
		my $by_age = $self->{schools}{pupils}{$y}{ $school->{id} };
		my $pupils = 0;
		$pupils += @$_ for values %{ $by_age || {} };
		my $seats = 10 * int(1.1 * $pupils / 10 + 1);
		$self->{seats}{$y}{ $school->{id} } = [($seats) x 6];
		$self->{rows}->add('capacity_rule', 'canteen', $school->{id},
		    undef, $seats, $during, $vote);
		next if index($school->{name}, SHORT) != 0;
		my $few = max(1, int(0.5 * $pupils));
		$self->{seats}{$y}{ $school->{id} }[SHORT_DAY] = $few;
		$self->{rows}->add('capacity_rule', 'canteen', $school->{id},
		    sprintf('{%d}', SHORT_DAY), $few, $during, $vote);
	}
}

# --- children ----------------------------------------------------------------

# Enrolment and menu, and how the family books.
sub habits {
	my ($self, $c) = @_;
	my $always = Town::People::chance(94);
	for my $y (@{ $self->{years} }) {
		next unless $c->{school}{$y} && ($c->{enrolled} // $always);
		$c->{eats}{$y} = 1;
		$self->{rows}->add('enrolment', $c->{id}, 'canteen',
		    Town::Schools::year_during($y));
	}
	my $n = Town::People::rnd(100);
	my $diet = $c->{diet} // ($n < 80 ? 'standard' : $n < 91 ? 'no-pork'
	    : $n < 98 ? 'no-meat' : 'packed-lunch');
	$self->{rows}->add('diet_choice', $c->{id}, $diet,
	    Town::People::during((school_year($self->{years}[0]))[0], undef))
	    if $diet ne 'standard';
	# The demonstration's families book as they are told, and no whim.
	$c->{steady} = defined $c->{pattern};
	$c->{pattern} //= a_pattern();
	$c->{ahead} = $c->{steady} || Town::People::chance(70) ? 400
	    : 12 + Town::People::rnd(60);
}

# Share of the days, by weekday of service.
sub a_pattern {
	my $n = Town::People::rnd(100);
	return { map { $_ => 0.35 } @weekdays } if $n < 8;
	my $days = $n < 66 ? 4 : $n < 80 ? 3 : $n < 93 ? 2 : 1;
	my @left = @weekdays;
	splice @left, Town::People::rnd(scalar @left), 1
	    while @left > $days;
	return { map { $_ => 0.97 } @left };
}

# --- bookings ----------------------------------------------------------------

sub print_bookings {
	my ($self) = @_;
	print_copy();
	for my $y (@{ $self->{years} }) {
		my @days = map { [$_, iso($_), weekday($_)] }
		    $self->service_days($y);
		next unless @days;
		$self->year_of_child($y, $_, \@days)
		    for grep { $_->{eats}{$y} } @{ $self->{children} };
	}
	print "\\.\n";
}

sub print_copy {
	print 'copy guichet.booking (child, activity, school, day, slot, '
	    . 'state, payer, price, tariff, quotient, custody, booked_by, '
	    . "booked_at, ended_by, ended_at, basis) from stdin;\n";
}

sub year_of_child {
	my ($self, $y, $c, $days) = @_;
	my ($school, $pattern) = ($c->{school}{$y}, $c->{pattern});
	my $seats = $self->{seats}{$y}{$school};
	my $taken = $self->{taken}{$school} ||= {};
	my $limit = $self->{today} + $c->{ahead};
	# At the start of the year, or day by day for who has no habit.
	my $start = min($days->[0][0] - SAFE - Town::People::rnd(20),
	    $self->{today} - 1 - Town::People::rnd(20));
	for (@$days) {
		my ($day, $iso, $weekday) = @$_;
		my $share = $pattern->{$weekday} or next;
		last if $day > $limit;
		next if $share < 1 && rand >= $share;
		my $state = $self->state_of($day, $c->{steady});
		if ($state ne 'cancelled-in-time' && $state ne 'closed-by-town'
		    && $state ne 'cancelled-late') {
			next if ($taken->{$day} // 0) >= $seats->[$weekday];
			$taken->{$day}++;
		}
		my $booked = $share > 0.5 ? $start
		    : min($day - SAFE - Town::People::rnd(14),
			$self->{today} - 1 - Town::People::rnd(9));
		$self->booking($y, $c, $school, $day, $iso, $state, $booked);
	}
}

sub state_of {
	my ($self, $day, $steady) = @_;
	return 'closed-by-town' if $day == ($self->{strike} // 0);
	return $day < $self->{today} ? 'served' : 'confirmed' if $steady;
	my $n = rand;
	return 'confirmed' if $day >= $self->{today} && $n >= 0.015;
	return 'cancelled-in-time' if $n < 0.015;
	return $n < 0.02 ? 'cancelled-late' : $n < 0.045 ? 'absent' : 'served';
}

# Whose day it is: the home, its guardian, its quotient, and what says so.
sub payer {
	my ($c, $day) = @_;
	# Of two homes, each has the child one week in two (People::calendar).
	my @homes = grep { ($_->[1] // 0) <= $day } @{ $c->{homes} };
	my $home = $homes[@homes > 1 ? int(($day + 3) / 7) % 2 : 0][0];
	my ($by) = grep { $_->{household} == $home } @{ $c->{guardians} };
	my ($quotient) = grep { $_->{from} <= $day
	    && (!defined $_->{to} || $day < $_->{to}) }
	    @{ $home->{quotients} || [] };
	return ($home, $by, $quotient,
	    @homes > 1 ? $c->{custody} : 'one-household');
}

sub booking {
	my ($self, $y, $c, $school, $day, $iso, $state, $booked) = @_;
	my ($home, $by, $quotient, $custody) = payer($c, $day);
	my ($ended_by, $ended_at);
	if ($state eq 'cancelled-in-time') {
		$ended_by = $by->{id};
		$ended_at = iso(max($booked, min($day - SAFE,
		    $self->{today} - 1))) . ' 22:1' . $day % 10 . ':00';
	} elsif ($state eq 'cancelled-late') {
		($ended_by, $ended_at) = ($by->{id}, "$iso 07:42:00");
	} elsif ($state eq 'closed-by-town') {
		$ended_at = iso($self->{today} - 1) . ' 22:30:00';
	}
	print Town::Rows::line($c->{id}, 'canteen', $school, $iso, 'noon',
	    $state, $home->{id}, price($self->{prices}{$y}, $quotient),
	    $self->{tariffs}{$y}, $quotient && $quotient->{id},
	    $custody, $by->{id},
	    sprintf('%s %02d:%02d:%02d', iso($booked), 8 + $c->{id} % 12,
	    $c->{id} % 60, $day % 60), $ended_by, $ended_at,
	    '(' . age_group($c, $y) . ',,,,,f)');
}

sub age_group { $_[0]{nursery}{ $_[1] } ? 'nursery' : 'elementary' }

sub price {
	my ($prices, $quotient) = @_;
	return $prices->[-1][1] unless $quotient;
	my $euros = int($quotient->{cents} / 100);
	my $price;
	for (@$prices) {
		last if $euros < $_->[0];
		$price = $_->[1];
	}
	return $price;
}

1;
