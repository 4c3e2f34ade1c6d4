#!/usr/bin/perl
# The month's invoices made a second time, by another hand: who pays each closed
# day of the town, by which quotient and how many cents, from the bookings, the
# marks, the absences, the homes, the judgments and the words of the votes.  It
# reads tables by plain SELECTs and shares no function with the product.
#
#   recompute.pl SOCKET-FOLDER [STATEMENT]
#
# STATEMENT runs first, in the same transaction, which is rolled back: a test
# plants an error with it.  Prints what differs, by a cent or by a payer, and a
# last line "N lines, N invoices, N credits, N differences"; the status is 1 when
# something does.
use strict;
use warnings;
use File::Temp ();
use List::Util qw(min max sum0);

my ($folder, $statement) = @ARGV;
my %t;				# table => its rows, each an array
my @wrong;

read_all();
my %by = index_facts();
my %want;			# line => { payer => cents }
my %trial;			# homes of the tests: they bill by hand
lines();
invoices();

print "$_\n" for @wrong[0 .. min(19, $#wrong)];
printf "%d lines, %d invoices, %d credits, %d differences\n",
    scalar @{ $t{line} }, (scalar grep { $_->[2] eq 'invoice' }
    @{ $t{invoice} }), (scalar grep { $_->[2] eq 'credit-note' }
    @{ $t{invoice} }), scalar @wrong;
exit(@wrong ? 1 : 0);

# --- what is read --------------------------------------------------------------

# Ranges come as two columns; an end that is open is \N, which is far away.
sub read_all {
	my %ask = (
		line => 'id, attendance, child, activity, day, mark, payer,
		    price, reason, late from guichet.attendance_line
		    where superseded_at is null',
		share => 'line, payer, price from guichet.attendance_share',
		attendance => 'a.id, a.booking, a.school, s.book_until
		    from guichet.attendance a join guichet.day_slot s
		    on s.activity = a.activity and s.school = a.school
		    and s.day = a.day',
		booking => 'id, child, booked_by, extract(epoch from booked_at),
		    case when seat then 1 else 0 end from guichet.booking',
		until => 'activity, school, day, extract(epoch from book_until)
		    from guichet.day_slot where because is null',
		member => 'person, household, lower(during), upper(during), kind
		    from guichet.household_member where superseded_at is null',
		guardian => 'child, adult, lower(during), upper(during),
		    authority from guichet.parent_link
		    where superseded_at is null',
		rule => 'child, kind, first, second, pattern, from_at, payer,
		    lower(during), upper(during) from guichet.custody_rule
		    where superseded_at is null',
		judged => 'child, first, second, share, lower(during),
		    upper(during) from guichet.custody_share
		    where superseded_at is null and source = \'judgment\'',
		quotient => 'household, value, lower(during), upper(during)
		    from guichet.quotient where superseded_at is null',
		address => 'household, (address).postcode, (address).town,
		    lower(during), upper(during)
		    from guichet.household_address
		    where superseded_at is null',
		place => 'postcode, town from guichet.resident_place',
		pupil => 'u.child, c.age_group, lower(u.during), upper(u.during)
		    from guichet.pupil u join guichet.class c on c.id = u.class
		    where u.superseded_at is null',
		enrolment => 'e.child, a.grouped, lower(e.during),
		    upper(e.during) from guichet.enrolment e
		    join guichet.activity a on a.code = e.activity
		    where e.superseded_at is null and e.state = \'active\'',
		plan => 'child, lower(during), upper(during)
		    from guichet.care_plan where meal_mode = \'packed-lunch\'
		    and state in (\'signed\', \'active\', \'expiring\',
		    \'expired\')',
		person => 'id, born from guichet.person',
		activity => 'code, grouped, extract(epoch from begins),
		    extract(epoch from ends - begins) / 60
		    from guichet.activity',
		tariff => 'id, activity, lower(during), upper(during), rounding,
		    cost, unit_minutes from guichet.tariff_version
		    where published_at is not null',
		bracket => 'tariff, age_group, lower(quotient), upper(quotient),
		    price, rate, price_floor, price_ceiling
		    from guichet.tariff_bracket',
		modifier => 'tariff, criterion, least, price, percent, amount
		    from guichet.tariff_modifier',
		surcharge => 'kind, grouped, amount, percent, lower(during),
		    upper(during) from guichet.surcharge',
		kind => 'id, code, grouped, effect, from_day, until_day,
		    lower(during), upper(during) from guichet.absence_kind',
		absence => 'child, activity, lower(during), upper(during), kind,
		    proof from guichet.absence where superseded_at is null',
		policy => 'billing from guichet.custody_policy
		    where billing <> \'day-parent\'',
		invoice => 'id, payer, kind, state, total, campaign, carried,
		    number, corrects from guichet.invoice',
		billed => 'l.invoice, l.line, l.payer, l.price, l.corrects,
		    j.price from guichet.invoice_line l
		    left join guichet.adjustment j on j.id = l.adjustment',
		original => 'id, line, payer, price from guichet.invoice_line
		    where corrects is null',
		campaign => 'id, state, upper(during) from guichet.campaign
		    where kind = \'monthly\' and state in (\'approved\',
		    \'final\', \'closed\')',
		old => 'id, attendance from guichet.attendance_line
		    where superseded_at is not null',
		fault => 'f.line, f.campaign from guichet.campaign_fault f
		    where f.line is not null',
		trial => 'm.household from guichet.household_member m
		    join guichet.account a on a.person = m.person
		    where a.identifier like \'%@essai.example\'
		    union select m.household from guichet.household_member m
		    join guichet.pupil u on u.child = m.person
		    join guichet.class c on c.id = u.class
		    join guichet.school s on s.id = c.school
		    where s.name like \'École des Essais%\'',
		closed => 'activity, school, day from guichet.day_slot
		    where state in (\'closed\', \'invoiced\')',
	);
	my $script = "\\set ON_ERROR_STOP on\nset timezone = 'Europe/Paris';\n"
	    . "begin;\n" . ($statement // '') . ";\n";
	for my $name (sort keys %ask) {
		(my $what = $ask{$name}) =~ s/\s+/ /g;
		$script .= "\\echo # $name\ncopy (select $what) to stdout;\n";
	}
	my $file = File::Temp->new;
	print $file "${script}rollback;\n";
	close $file;
	open my $in, '-|', 'psql', '-X', '-q', '-At', '-h', $folder, '-U',
	    'postgres', '-d', 'guichet', '-f', "$file" or die "psql: $!\n";
	my $rows;
	while (<$in>) {
		chomp;
		if (/^# (\w+)$/) {
			$rows = $t{$1} = [];
		} else {
			push @$rows, [map { $_ eq '\N' ? undef : $_ }
			    split /\t/, $_, -1];
		}
	}
	close $in or die "psql ended badly\n";
	die "a vote on who pays that this program does not know\n"
	    if @{ $t{policy} };
}

# Rows by their first column.
sub index_facts {
	my %of;
	for my $name (qw(member guardian rule judged quotient address pupil
	    enrolment plan absence bracket modifier)) {
		push @{ $of{$name}{ $_->[0] } }, $_ for @{ $t{$name} };
	}
	for (qw(attendance booking person activity)) {
		my $name = $_;
		$of{$name}{ $_->[0] } = $_ for @{ $t{$name} };
	}
	for (@{ $t{member} }) {
		push @{ $of{child_of}{ $_->[1] } }, $_ if $_->[4] eq 'child';
	}
	push @{ $of{booked}{ $_->[1] } }, $_
	    for grep { $_->[4] } @{ $t{booking} };
	for (@{ $t{until} }) {
		$of{until}{"$_->[0] $_->[1] $_->[2]"} = $_->[3];
		push @{ $of{service}{"$_->[0] $_->[1]"} }, $_->[2];
	}
	$of{place}{ plain("$_->[0] $_->[1]") } = 1 for @{ $t{place} };
	$trial{ $_->[0] } = 1 for @{ $t{trial} };
	return %of;
}

sub holds {
	my ($day, $from, $to) = @_;
	return (!defined $from || $from le $day)
	    && (!defined $to || $day lt $to);
}

# The first of some rows whose range, in columns I and I + 1, has the day.
sub on {
	my ($rows, $day, $i) = @_;
	for (@{ $rows || [] }) {
		return $_ if holds($day, $_->[$i], $_->[$i + 1]);
	}
	return;
}

sub all_on {
	my ($rows, $day, $i) = @_;
	return grep { holds($day, $_->[$i], $_->[$i + 1]) } @{ $rows || [] };
}

sub plain {
	my ($s) = @_;
	$s = lc $s;
	$s =~ s/\xc3[\xa8-\xab]/e/g;
	$s =~ s/[^a-z0-9]+/ /g;
	return $s;
}

# Days since 1970, without a library: Monday is 4 modulo 7.
sub number_of {
	my ($y, $m, $d) = split /-/, $_[0];
	$y -= $m <= 2;
	my $era = int($y / 400);
	my $of_era = $y - $era * 400;
	my $of_year = int((153 * ($m + ($m > 2 ? -3 : 9)) + 2) / 5) + $d - 1;
	return $era * 146097 + $of_era * 365 + int($of_era / 4)
	    - int($of_era / 100) + $of_year - 719468;
}

# --- who pays ------------------------------------------------------------------

sub home_of {
	my ($adult, $day) = @_;
	for (all_on($by{member}{$adult}, $day, 2)) {
		return $_->[1] if $_->[4] eq 'adult';
	}
	return;
}

# [home, thousandths]...
sub payers {
	my ($child, $activity, $day, $booker) = @_;
	my @homes = map { $_->[1] } grep { $_->[4] eq 'child' }
	    all_on($by{member}{$child}, $day, 2);
	my %may = map { $_->[1] => 1 } grep { $_->[4] ne 'withdrawn' }
	    all_on($by{guardian}{$child}, $day, 2);
	my $rule = on($by{rule}{$child}, $day, 7);
	my $has;
	if ($rule) {
		return [$rule->[6], 1000] if defined $rule->[6];
		$has = whose_day($rule, $activity, $day);
		return [home_of($has, $day), 1000] unless $may{$has};
	}
	if (my $s = on($by{judged}{$child}, $day, 4)) {
		my @two = map { home_of($_, $day) } @$s[1, 2];
		return ([$two[0], $s->[3]], [$two[1], 1000 - $s->[3]])
		    if $may{ $s->[1] } && $may{ $s->[2] }
		    && $two[0] != $two[1];
	}
	my $home = defined($has // $booker) ? home_of($has // $booker, $day)
	    : undef;
	return [$home // (sort { $a <=> $b } @homes)[0], 1000];
}

# One week in so many, since a Monday.
sub whose_day {
	my ($rule, $activity, $day) = @_;
	my (undef, $kind, $first, $second, $pattern, $since) = @$rule;
	die "a custody rule that this program does not know: $kind\n"
	    unless $kind eq 'anchored';
	my @turns = split /,/, $pattern =~ s/[{}]//gr;
	my ($start, $at) = split / /, $since;
	my ($h, $m) = split /:/, $at;
	my $week = int((number_of($day) - number_of($start)
	    + ($by{activity}{$activity}[2] - $h * 3600 - $m * 60) / 86400) / 7);
	return $turns[$week % @turns] == 1 ? $first : $second;
}

# --- what it costs -------------------------------------------------------------

sub half_up { return int($_[0] + 0.5 + 1e-9) }

# The price of a unit or a session by the words of the vote; undef without one.
my %priced;
sub price {
	my ($tariff, $age, $value, $child, $payer, $day) = @_;
	my ($id, $activity) = @$tariff;
	my %in = map { $_->[1] => 1 } @{ $by{modifier}{$id} || [] };
	my @asks = map { $in{$_} && criterion($_, $activity, $child, $payer,
	    $day) } qw(outside children rank packed-lunch);
	return $priced{ join ' ', $id, $age, $value // '-',
	    map { $_ // '-' } @asks } //= do {
		my @fits = grep { !defined $_->[1] || $_->[1] eq $age }
		    @{ $by{bracket}{$id} };
		my @own = grep { defined $_->[1] } @fits;
		my $euros = defined $value ? $tariff->[4] eq 'down'
		    ? int($value / 100) : int(($value + 50) / 100) : undef;
		my ($b) = grep { defined $euros
		    ? defined $_->[2] && $_->[2] <= $euros
			&& (!defined $_->[3] || $euros < $_->[3])
		    : !defined $_->[2] && !defined $_->[3] }
		    @own ? @own : @fits;
		die "tariff $id has no bracket\n" unless $b;
		my $cents = $b->[4]
		    // min(max($b->[5] * $value, $b->[6]), $b->[7]);
		for my $i (0 .. 3) {
			my $c = (qw(outside children rank packed-lunch))[$i];
			my ($m) = sort { $b->[2] <=> $a->[2] } grep {
			    $_->[1] eq $c && $asks[$i] >= $_->[2] }
			    @{ $by{modifier}{$id} || [] };
			next unless $m;
			$cents = max(0, $m->[3]
			    // (defined $m->[4] ? $cents * (100 + $m->[4]) / 100
			    : $cents + $m->[5]));
		}
		half_up($cents) * units($tariff);
	};
}

sub units {
	my ($tariff) = @_;
	return 1 unless $tariff->[6];
	my $minutes = $by{activity}{ $tariff->[1] }[3] / $tariff->[6];
	return int($minutes) + ($minutes > int($minutes));
}

# Found once for a child, a home and a day.
sub criterion {
	my ($c, $activity, $child, $payer, $day) = @_;
	if ($c eq 'outside') {
		my @at = all_on($by{address}{$payer}, $day, 3);
		return 0 + (@at > 0 && grep {
		    !$by{place}{ plain("$_->[1] $_->[2]") } } @at);
	} elsif ($c eq 'packed-lunch') {
		return on($by{plan}{$child}, $day, 1) ? 1 : 0;
	}
	my $group = $by{activity}{$activity}[1];
	my @kids = sort { $by{person}{$a}[1] cmp $by{person}{$b}[1]
	    || $a <=> $b } grep { my $kid = $_;
	    grep { $_->[1] eq $group } all_on($by{enrolment}{$kid}, $day, 2) }
	    map { $_->[0] } all_on($by{child_of}{$payer}, $day, 2);
	return scalar @kids if $c eq 'children';
	return scalar grep { "$by{person}{$_}[1]" lt $by{person}{$child}[1]
	    || $by{person}{$_}[1] eq $by{person}{$child}[1]
	    && $_ <= $child } @kids;
}

# As many parts of a total as there are weights: a cent more to the largest
# remainders, the first of equals first.
sub divide {
	my ($total, @weights) = @_;
	my $all = sum0(@weights);
	my @parts = map { int($total * $_ / $all) } @weights;
	my @rest = map { $total * $weights[$_] % $all } 0 .. $#weights;
	my @order = sort { $rest[$b] <=> $rest[$a] || $a <=> $b } 0 .. $#rest;
	my $left = $total - sum0(@parts);
	$parts[ $order[$_] ]++ for 0 .. $left - 1;
	return @parts;
}

# free, half or full, and the absence that says so.
sub effect {
	my ($child, $activity, $school, $day) = @_;
	my @told = grep { !defined $_->[1] || $_->[1] eq $activity }
	    all_on($by{absence}{$child}, $day, 2);
	my ($n) = sort { defined $b->[1] <=> defined $a->[1] } @told;
	return 'full' if !$n || $n->[5] =~ /^(awaited|refused)$/;
	my ($code) = map { $_->[1] } grep { $_->[0] == $n->[4] } @{ $t{kind} };
	my $group = $by{activity}{$activity}[1];
	my ($k) = sort { defined $b->[2] <=> defined $a->[2] } grep {
	    $_->[1] eq $code && (!defined $_->[2] || $_->[2] eq $group)
	    && holds($day, @$_[6, 7]) } @{ $t{kind} };
	return 'full' unless $k;
	my $nth = grep { $n->[2] le $_ && $_ le $day }
	    @{ $by{service}{"$activity $school"} };
	return $nth >= $k->[4] && $nth <= ($k->[5] // 9999) ? $k->[3] : 'full';
}

sub dearer {
	my ($kind, $activity, $day, $base, $tariff) = @_;
	my $group = $by{activity}{$activity}[1];
	my ($s) = sort { defined $b->[1] <=> defined $a->[1] } grep {
	    $_->[0] eq $kind && (!defined $_->[1] || $_->[1] eq $group)
	    && holds($day, @$_[4, 5]) } @{ $t{surcharge} };
	return $base unless $s;
	my $sum = $base + ($s->[2] // half_up($base * $s->[3] / 100));
	return $sum unless defined $tariff->[5];
	return min($sum, max($base, $tariff->[5] * units($tariff)));
}

# --- each closed day -------------------------------------------------------------

sub lines {
	my %stored;
	for (@{ $t{share} }) {
		$stored{ $_->[0] }{ $_->[1] } = $_->[2];
	}
	for my $l (@{ $t{line} }) {
		my ($id, undef, $child, $activity, $day, undef, $payer, $price,
		    $reason) = @$l;
		my $made = day_of_child($l);
		next if grep { $trial{$_} } keys %$made;
		$want{$id} = $made;
		my $has = $stored{$id} // { $payer // 'nobody' => $price };
		$has = { map { $_ => $reason ? 0 : $has->{$_} } keys %$has };
		next if join(' ', map { "$_:$made->{$_}" } sort keys %$made)
		    eq join(' ', map { "$_:$has->{$_}" } sort keys %$has);
		push @wrong, "line $id, child $child, $activity, $day: " .
		    join(', ', map { "home $_ $has->{$_} cents" }
		    sort keys %$has) . ' and not ' . join(', ',
		    map { "home $_ $made->{$_}" } sort keys %$made);
	}
}

# { home => cents }
sub day_of_child {
	my (undef, $attendance, $child, $activity, $day, $mark) = @{ $_[0] };
	my (undef, $booking, $school) = @{ $by{attendance}{$attendance} };
	my $b = defined $booking ? $by{booking}{$booking} : undef;
	my $booker = $b ? $b->[2] : last_booker($child, $day);
	my @pay = payers($child, $activity, $day, $booker);
	my ($tariff) = grep { $_->[1] eq $activity
	    && holds($day, @$_[2, 3]) } @{ $t{tariff} };
	my $age = (on($by{pupil}{$child}, $day, 2) || [])->[1] // '';
	my @full = map {
		my $q = on($by{quotient}{ $_->[0] }, $day, 2);
		price($tariff, $age, $q && $q->[1], $child, $_->[0], $day);
	} @pay;
	my @base = @full;
	if (@pay > 1) {
		my @weights = map { sum0(@full) ? $pay[$_][1] * $full[$_]
		    : $pay[$_][1] } 0 .. $#pay;
		@base = divide(half_up(sum0(map { $pay[$_][1] * $full[$_] }
		    0 .. $#pay) / 1000), @weights);
	}
	my $base = sum0(@base);
	my $effect = $mark eq 'absent'
	    ? effect($child, $activity, $school, $day) : 'full';
	my $late = $b && $b->[3] >= $by{until}{"$activity $school $day"};
	my $cents = $effect eq 'free' ? 0 : $effect eq 'half'
	    ? half_up($base / 2) : !$b || $late ? dearer($b ? 'late'
	    : 'unbooked', $activity, $day, $base, $tariff) : $base;
	my @parts = @pay == 1 ? $cents : divide($cents, $base > 0 ? @base
	    : map { $_->[1] } @pay);
	return { map { $pay[$_][0] // 'nobody' => $parts[$_] } 0 .. $#pay };
}

# Nobody booked the day: whoever booked for the child last.
sub last_booker {
	my ($child) = @_;
	my %may = map { $_->[1] => 1 } @{ $by{guardian}{$child} || [] };
	my ($last) = sort { $b->[3] <=> $a->[3] || $b->[0] <=> $a->[0] }
	    grep { $may{ $_->[2] } } @{ $by{booked}{$child} || [] };
	return $last ? $last->[2] : undef;
}

# --- each invoice ----------------------------------------------------------------

sub invoices {
	my %lines;
	push @{ $lines{ $_->[0] } }, $_ for @{ $t{billed} };
	my %original = map { $_->[0] => $_ } @{ $t{original} };
	# A day that was corrected since: an adjustment says what it comes to.
	my %old = map { $_->[0] => 1 } @{ $t{old} };
	for my $i (@{ $t{invoice} }) {
		my ($id, $payer, $kind, undef, $total) = @$i;
		next if $trial{$payer};
		my @of = @{ $lines{$id} || [] };
		my $sum = 0;
		for (@of) {
			my (undef, $line, $whose, $price, $corrects, $should)
			    = @$_;
			if ($old{$line} && !defined $corrects) {
				$sum += $price;
				next;
			}
			my $cents = defined $corrects
			    ? $should - $original{$corrects}[3]
			    : $want{$line}{$payer};
			$sum += $cents // 0;
			push @wrong, "invoice $id, line $line: $price cents of "
			    . "home $whose and not " . ($cents // 'any')
			    if !defined $cents || $cents != $price
			    || $whose != $payer;
		}
		push @wrong, "$kind $id: $total cents and not $sum"
		    if $total != $sum;
	}
	everything_billed();
}

# Each day up to the last month that was issued is on one invoice or a draft, but
# those that a campaign says wait.
sub everything_billed {
	return unless @{ $t{campaign} };
	my $end = (sort map { $_->[2] } @{ $t{campaign} })[-1];
	my %of = map { $_->[0] => $_->[1] } @{ $t{line} }, @{ $t{old} };
	my %billed;
	$billed{"$of{ $_->[1] } $_->[2]"}++ for @{ $t{original} };
	my %waits = map { $_->[0] => 1 } @{ $t{fault} };
	my %closed = map { join(' ', @$_) => 1 } @{ $t{closed} };
	for (@{ $t{line} }) {
		my ($id, $attendance, undef, $activity, $day) = @$_;
		next if !$want{$id} || $day ge $end || !$closed{ join ' ', $activity,
		    $by{attendance}{$attendance}[2], $day };
		for my $payer (keys %{ $want{$id} }) {
			my $n = $billed{"$attendance $payer"} // 0;
			push @wrong, "line $id of home $payer is billed $n times"
			    if $n > 1 || !$n && !$waits{$id};
		}
	}
}
