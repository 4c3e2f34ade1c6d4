#!/usr/bin/perl
# xlsx.pl FILE [SHEET]: a workbook as a spreadsheet reads it, independent of
# what wrote it.  A line a row, tabs between the cells, each with its kind:
#   t:text   n:12.34 (plain)   e:12.34 (in euros)   d:2026-09-01   d:... hh:mm:ss
# An empty cell is empty.  "-names" instead of SHEET prints the sheets' names.
use strict;
use warnings;
use IO::Uncompress::Unzip qw(unzip $UnzipError);

my ($file, $sheet) = (@ARGV, 1);

sub member {
	my ($name) = @_;
	my $bytes;
	unzip($file => \$bytes, Name => $name)
	    or die "$name: $UnzipError\n";
	return $bytes;
}

sub plain {
	my ($s) = @_;
	$s =~ s/&lt;/</g; $s =~ s/&gt;/>/g; $s =~ s/&quot;/"/g;
	$s =~ s/&apos;/'/g; $s =~ s/&#(\d+);/chr $1/ge; $s =~ s/&amp;/&/g;
	return $s;
}

if ($sheet eq '-names') {
	my $book = member('xl/workbook.xml');
	print plain($1), "\n" while $book =~ /<sheet name="([^"]*)"/g;
	exit;
}

# The pattern of each style, by its number.
my $styles = member('xl/styles.xml');
my %pattern;
$pattern{$1} = plain($2)
    while $styles =~ /<numFmt numFmtId="(\d+)" formatCode="([^"]*)"/g;
my ($xfs) = $styles =~ m{<cellXfs[^>]*>(.*?)</cellXfs>}s;
my @style;
push @style, $pattern{$1} // '' while $xfs =~ /<xf numFmtId="(\d+)"/g;

sub day {	# days since 1899-12-30, as spreadsheets count
	my ($n) = @_;
	my @t = gmtime(int(($n - 25569) * 86400 + 0.5));
	my $d = sprintf '%04d-%02d-%02d', $t[5] + 1900, $t[4] + 1, $t[3];
	return $n == int $n ? $d : sprintf '%s %02d:%02d:%02d', $d,
	    @t[2, 1, 0];
}

sub cell {
	my ($attributes, $inner) = @_;
	my ($type) = $attributes =~ /\bt="(\w+)"/;
	my ($style) = $attributes =~ /\bs="(\d+)"/;
	my $pattern = $style[$style // 0] // '';

	die "a formula\n" if $inner =~ /<f\b/;
	if (($type // '') eq 'inlineStr') {
		my ($text) = $inner =~ m{<t[^>]*>(.*?)</t>}s;
		return 't:' . plain($text // '');
	}
	die "a cell of type $type\n" if defined $type && $type ne 'n';
	my ($v) = $inner =~ m{<v>(.*?)</v>} or return '';
	return 'd:' . day($v) if $pattern =~ /yyyy/;
	return "e:$v" if $pattern =~ /\x{e2}\x{82}\x{ac}/;
	return "n:$v";
}

my $bytes = member("xl/worksheets/sheet$sheet.xml");
print "frozen\n" if $bytes =~ /<pane [^>]*ySplit="1"[^>]*state="frozen"/;
while ($bytes =~ m{<row [^>]*?(?:/>|>(.*?)</row>)}gs) {
	my ($row, @cells) = ($1 // '');
	while ($row =~ m{<c r="([A-Z]+)\d+"([^>]*?)(?:/>|>(.*?)</c>)}gs) {
		my ($ref, $attributes, $inner) = ($1, $2, $3 // '');
		my $n = 0;
		$n = $n * 26 + ord($_) - 64 for split //, $ref;
		$cells[$n - 1] = cell($attributes, $inner);
	}
	print join("\t", map { $_ // '' } @cells), "\n";
}
