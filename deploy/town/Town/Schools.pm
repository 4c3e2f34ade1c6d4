package Town::Schools;
# Schools, classes, and which child is in which class of which year.
use strict;
use utf8;
use warnings;

use Town::Calendar;
use Town::Names;
use Town::People;

use constant ZONE => 'B';

# By the age reached in the civil year in which the school year begins.
my @levels = (undef, undef, undef, 'PS', 'MS', 'GS', 'CP', 'CE1', 'CE2', 'CM1',
    'CM2');
# Pupils in a class.
use constant PUPILS => 25;

sub new {
	my ($class, %about) = @_;
	my $self = bless { %about, by_name => {}, schools => [], class => 100 },
	    $class;
	$self->calendar($_) for @{ $self->{years} };
	for my $block (0 .. $self->{blocks} - 1) {
		for my $sector (@SECTORS) {
			$self->school($_, $block) for @$sector[0, 1];
		}
	}
	$self->place($_) for @{ $self->{children} };
	$self->classes($_) for @{ $self->{years} };
	return $self;
}

sub code { return sprintf '%04d-%04d', $_[0], $_[0] + 1 }

sub year_during { return Town::People::during(school_year($_[0])) }

sub calendar {
	my ($self, $y) = @_;
	$self->{rows}->add('school_year', code($y), year_during($y));
	$self->{rows}->add('school_holiday', @$_[0, 1],
	    Town::People::during(@$_[2, 3])) for school_holidays($y);
}

sub school {
	my ($self, $name, $block) = @_;
	$name .= ' ' . ($block + 1) if $block;
	return if $self->{by_name}{$name};
	my $id = 1 + @{ $self->{schools} };
	$self->{by_name}{$name} = $id;
	push @{ $self->{schools} }, { id => $id, name => $name };
	$self->{rows}->add('school', $id, $name, ZONE, '{1,2,4,5}', $id * 10,
	    'school', "$id rue des Écoles");
}

# Which school and level a child has in each year.
sub place {
	my ($self, $c) = @_;
	for my $y (@{ $self->{years} }) {
		my $age = $y - year_of($c->{born});
		my $level = $age >= 0 ? $levels[$age] : undef;
		next unless $level;
		my $block = int($c->{sector} / @SECTORS);
		my $name = $SECTORS[$c->{sector} % @SECTORS][$age < 6 ? 0 : 1];
		$name .= ' ' . ($block + 1) if $block;
		my $school = $self->{by_name}{$name};
		push @{ $self->{pupils}{$y}{$school}{$age} }, $c;
		$c->{school}{$y} = $school;
		$c->{nursery}{$y} = $age < 6;
	}
}

# Full classes of one level, children spread by name as schools do.
sub classes {
	my ($self, $y) = @_;
	my $during = year_during($y);
	for my $school (map { $_->{id} } @{ $self->{schools} }) {
		my $by_age = $self->{pupils}{$y}{$school} or next;
		for my $age (sort { $a <=> $b } keys %$by_age) {
			my @pupils = @{ $by_age->{$age} };
			my $n = int((@pupils + PUPILS - 1) / PUPILS);
			my @ids;
			for my $i (0 .. $n - 1) {
				push @ids, ++$self->{class};
				$self->{rows}->add('class', $self->{class},
				    $school, code($y), $levels[$age] .
				    ($n > 1 ? ' ' . letter($i) : ''),
				    $age < 6 ? 'nursery' : 'elementary',
				    $age * 100 + $i, '{' . lc($levels[$age]) . '}');
			}
			$self->{rows}->add('pupil', $pupils[$_]{id},
			    $ids[$_ % $n], $during) for 0 .. $#pupils;
		}
	}
}

sub letter {
	my ($i) = @_;
	return $i < 26 ? chr(65 + $i) : letter(int($i / 26) - 1) . letter($i % 26);
}

1;
