package Town::Rows;
# Rows by table, printed as COPY.  Only the columns named here are given; the
# others have their defaults.
use strict;
use utf8;
use warnings;

my @tables = (
	[council_vote => qw(id number day title)],
	[service => qw(code name address email phone hours rank)],
	[school_year => qw(code during)],
	[school_holiday => qw(zone name during)],
	[school => qw(id name zone weekdays rank kind address)],
	[class => qw(id school year name age_group rank level)],
	[activity_group => qw(code label rank)],
	[activity => qw(code label grouped slot begins ends in_term in_holidays
	    rank)],
	[activity_site => qw(activity site during)],
	[service_rule => qw(activity school weekdays during vote)],
	[capacity_rule => qw(activity school weekdays capacity during vote)],
	[seat_rule => qw(activity school when_full during vote)],
	[booking_opening => qw(activity school during opens_at vote)],
	[ranking => qw(activity during vote criteria)],
	[cutoff_rule => qw(activity action weekdays kind n weekday day_type at
	    on_closed during vote)],
	[closure => qw(activity school during because)],
	[tariff_version => qw(id activity vote during rounding published_at
	    cost)],
	[tariff_bracket => qw(tariff quotient price)],
	[tariff_modifier => qw(tariff criterion least percent)],
	[tariff_test => qw(tariff quotient facts price)],
	[resident_place => qw(postcode town)],
	[person => qw(id given family birth_given birth_family born email
	    phone)],
	[household => qw(id label)],
	[household_address => qw(household during address hidden)],
	[household_member => qw(household person kind during)],
	[quotient => qw(id household during value month source file_number)],
	[parent_link => qw(child adult authority during)],
	[custody_rule => qw(child layer kind first second pattern from_at
	    during source)],
	[pupil => qw(child class during)],
	[enrolment => qw(child activity during)],
	[diet_choice => qw(child diet during)],
	[authorised_pickup => qw(child name phone relation during)],
	[emergency_contact => qw(child name phone relation during)],
	[family_change => qw(fact household subject old proposed from_day
	    person created_at)],
);
my %width = map { $_->[0] => $#$_ } @tables;

sub new { return bless { rows => {} }, $_[0] }

sub line {
	my $line = join "\t", map {
		!defined $_ ? '\N' : !/[\\\t\n\r]/ ? $_ :
		    s/([\\\t\n\r])/sprintf '\\x%02x', ord $1/ger
	} @_;
	return "$line\n";
}

sub add {
	my ($self, $table, @values) = @_;
	@values == ($width{$table} // -1)
	    or die "$table: " . @values . " values\n";
	push @{ $self->{rows}{$table} }, line(@values);
}

sub print_all {
	my ($self) = @_;
	for my $table (@tables) {
		my ($name, @columns) = @$table;
		print "copy guichet.$name (", join(', ', @columns),
		    ") from stdin;\n", @{ $self->{rows}{$name} || [] },
		    "\\.\n";
		delete $self->{rows}{$name};
	}
}

1;
