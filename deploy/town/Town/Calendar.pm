package Town::Calendar;
# Days as numbers (since 1970-01-01), and what the French calendar says of them:
# public holidays, school years, school holidays by zone.
#
# The school calendars of 2025-2026 and 2026-2027 are the ministry's. Other years
# are computed in their likeness, so that a demonstration works in any year.
use strict;
use utf8;
use warnings;
use Exporter 'import';
use Time::Local 'timegm';

our @EXPORT = qw(day_of iso weekday year_of month_of public_holidays
    school_year school_holidays bridge);

sub day_of {
	my ($y, $m, $d) = ref $_[0] ? @{ $_[0] } : split /-/, $_[0];
	return timegm(0, 0, 12, $d, $m - 1, $y) / 86400 - 0.5;
}

sub _parts { return (gmtime(($_[0] + 0.5) * 86400))[5, 4, 3] }

sub iso {
	my ($y, $m, $d) = _parts($_[0]);
	return sprintf '%04d-%02d-%02d', $y + 1900, $m + 1, $d;
}

sub year_of { return (_parts($_[0]))[0] + 1900 }
sub month_of { return (_parts($_[0]))[1] + 1 }

# 1 Monday .. 7 Sunday; 1970-01-01 was a Thursday.
sub weekday { return ($_[0] + 3) % 7 + 1 }

# Gauss and Butcher's Easter.
sub _easter {
	my ($y) = @_;
	my ($a, $b, $c) = ($y % 19, int($y / 100), $y % 100);
	my $h = (19 * $a + $b - int($b / 4) -
	    int(($b - int(($b + 8) / 25) + 1) / 3) + 15) % 30;
	my $l = (32 + 2 * ($b % 4) + 2 * int($c / 4) - $h - $c % 4) % 7;
	my $m = int(($a + 11 * $h + 22 * $l) / 451);
	my $n = $h + $l - 7 * $m + 114;
	return day_of([$y, int($n / 31), $n % 31 + 1]);
}

# List of [day, name] of a civil year.
sub public_holidays {
	my ($y) = @_;
	my $easter = _easter($y);
	return (
		[day_of([$y, 1, 1]), 'Jour de l’an'],
		[$easter + 1, 'Lundi de Pâques'],
		[day_of([$y, 5, 1]), 'Fête du travail'],
		[day_of([$y, 5, 8]), 'Victoire de 1945'],
		[$easter + 39, 'Ascension'],
		[$easter + 50, 'Lundi de Pentecôte'],
		[day_of([$y, 7, 14]), 'Fête nationale'],
		[day_of([$y, 8, 15]), 'Assomption'],
		[day_of([$y, 11, 1]), 'Toussaint'],
		[day_of([$y, 11, 11]), 'Armistice de 1918'],
		[day_of([$y, 12, 25]), 'Noël'],
	);
}

# The Friday after Ascension, when no school opens.
sub bridge { return _easter($_[0]) + 40 }

# First day, first day of the summer holidays.
my %years = (
	2025 => ['2025-09-01', '2026-07-04'],
	2026 => ['2026-09-01', '2027-07-03'],
);
# First day without class, day of the return.
my %holidays = (
	2025 => {
		autumn    => { all => ['2025-10-18', '2025-11-03'] },
		christmas => { all => ['2025-12-20', '2026-01-05'] },
		winter    => { A => ['2026-02-07', '2026-02-23'],
			       B => ['2026-02-14', '2026-03-02'],
			       C => ['2026-02-21', '2026-03-09'] },
		spring    => { A => ['2026-04-04', '2026-04-20'],
			       B => ['2026-04-11', '2026-04-27'],
			       C => ['2026-04-18', '2026-05-04'] },
	},
	2026 => {
		autumn    => { all => ['2026-10-17', '2026-11-02'] },
		christmas => { all => ['2026-12-19', '2027-01-04'] },
		winter    => { A => ['2027-02-13', '2027-03-01'],
			       B => ['2027-02-20', '2027-03-08'],
			       C => ['2027-02-06', '2027-02-22'] },
		spring    => { A => ['2027-04-10', '2027-04-26'],
			       B => ['2027-04-17', '2027-05-03'],
			       C => ['2027-04-03', '2027-04-19'] },
	},
);
my %called = (
	autumn => 'Vacances de la Toussaint', christmas => 'Vacances de Noël',
	winter => 'Vacances d’hiver', spring => 'Vacances de printemps',
);

sub _saturday_near {
	my ($day) = @_;
	return $day - ($day - 2 + 3) % 7 + 3;
}

# First day and last day (excluded) of the school year that begins in September
# of year y.
sub school_year {
	my ($y) = @_;
	return map { day_of($_) } @{ $years{$y} } if $years{$y};
	my $first = day_of([$y, 9, 1]);
	$first++ while weekday($first) > 5;
	return ($first, _saturday_near(day_of([$y + 1, 7, 4])));
}

# List of [zone, name, first day, day of the return].
sub school_holidays {
	my ($y) = @_;
	my @list;
	for my $when (qw(autumn christmas winter spring)) {
		for my $zone (qw(A B C)) {
			my ($first, $back);
			if (my $known = $holidays{$y}) {
				($first, $back) = map { day_of($_) }
				    @{ $known->{$when}{$zone}
				    || $known->{$when}{all} };
			} else {
				$first = _likely($y, $when, $zone);
				$back = $first + 16;
			}
			push @list, [$zone, $called{$when}, $first, $back];
		}
	}
	return @list;
}

# Autumn and Christmas for all; then each zone takes its turn, a week apart.
sub _likely {
	my ($y, $when, $zone) = @_;
	my %turn = (A => 0, B => 1, C => 2);
	my $week = 7 * (($turn{$zone} + $y) % 3);
	return _saturday_near(day_of([$y, 10, 18])) if $when eq 'autumn';
	return _saturday_near(day_of([$y, 12, 20])) if $when eq 'christmas';
	return _saturday_near(day_of([$y + 1, 2, 7])) + $week
	    if $when eq 'winter';
	return _saturday_near(day_of([$y + 1, 4, 4])) + $week;
}

1;
