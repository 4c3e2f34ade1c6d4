#!/bin/sh
# a C file has at most 600 lines, a function 60, a line 80 columns
set -eu

git ls-files -co --exclude-standard 'fcgi/*.c' 'fcgi/*.h' 'tests/*.c' \
    'tests/*.h' | xargs perl -CSD -Mstrict -we '
my $found = 0;
sub bad { print "$_[0]:$_[1]: $_[2]\n"; $found = 1 }
for my $file (@ARGV) {
	open my $in, "<:utf8", $file or die "$file: $!\n";
	my ($start, $head) = (0, "");
	while (my $line = <$in>) {
		chomp $line;
		my $wide = "";
		for my $c (split //, $line) {
			$wide .= $c eq "\t" ? " " x (8 - length($wide) % 8) : $c;
		}
		bad($file, $., length($wide) . " columns")
		    if length($wide) > 80 && $line !~ m{https?://\S+\s*(\*/)?$};
		bad($file, $., "white space at the end") if $line =~ /\s$/;
		# A function opens with a brace in column 1, as in the headers.
		if ($line =~ /^\{/) { $start = $. }
		elsif ($line =~ /^\}/ && $start) {
			my $n = $. - $start - 1;
			bad($file, $start, "$head has $n lines") if $n > 60;
			$start = 0;
		}
		elsif (!$start && $line =~ /^(\w+)\(/) { $head = $1 }
		elsif (!$start && $line =~ /^\w.*?(\w+)\(/) { $head = $1 }
	}
	bad($file, 1, "$. lines") if $. > 600;
	close $in;
}
exit $found' --
