#!/usr/bin/perl
# Small files for the tests, into a folder:  files.pl DIR
#
# good.pdf good.png good.jpg good.heic, a PDF of 10 000 000 bytes, one over the
# limit, and one of each that is refused.
use strict;
use warnings;

my $dir = shift or die "files.pl DIR\n";
my @crc = map {
	my $c = $_;
	$c = $c & 1 ? 0xedb88320 ^ ($c >> 1) : $c >> 1 for 1 .. 8;
	$c;
} 0 .. 255;

sub put {
	my ($name, $bytes) = @_;
	open my $out, '>:raw', "$dir/$name" or die "$dir/$name: $!\n";
	print $out $bytes;
	close $out or die "$dir/$name: $!\n";
}

sub crc {
	my $c = 0xffffffff;
	$c = $crc[($c ^ $_) & 255] ^ ($c >> 8) for unpack 'C*', shift;
	return $c ^ 0xffffffff;
}

sub chunk {
	my ($type, $data) = @_;
	return pack('N', length $data) . $type . $data
	    . pack 'N', crc($type . $data);
}

# A picture of that many points; its data is never decoded by anybody.
sub png {
	my ($wide, $high) = @_;
	return "\x89PNG\r\n\x1a\n" . chunk('IHDR', pack 'NNCCCCC', $wide, $high,
	    8, 2, 0, 0, 0) . chunk('IDAT', "\x78\x9c\x03\x00\x00\x00\x00\x01")
	    . chunk('IEND', '');
}

sub pdf {
	my ($more, $stream) = @_;
	return "%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R $more >>\n"
	    . "endobj\n2 0 obj\n<< /Type /Pages /Kids [] /Count 0 >>\nendobj\n"
	    . (defined $stream ? "3 0 obj\n<< /Length " . length($stream)
	    . " >>\nstream\n${stream}\nendstream\nendobj\n" : '')
	    . "trailer\n<< /Root 1 0 R >>\nstartxref\n9\n%%EOF\n";
}

my $jpg = "\xff\xd8\xff\xe0\x00\x10JFIF\0\x01\x01\0\0\x01\0\x01\0\0"
    . "\xff\xc0\x00\x0b\x08\x00\x10\x00\x10\x01\x01\x11\x00"
    . "\xff\xda\x00\x08\x01\x01\x00\x00\x3f\x00" . "\x12\xff\x00\x34"
    . "\xff\xd9";

put('good.pdf', pdf(''));
put('other.pdf', pdf('/Lang (fr)'));
put('good.png', png(8, 8));
put('good.jpg', $jpg);
put('good.heic', pack('N', 24) . 'ftypheic' . "\0\0\0\0mif1heic"
    . pack('N', 12) . 'meta' . "\0\0\0\0" . pack('N', 12) . 'mdat' . 'abcd');
put('large.pdf', pdf('', 'a stream of words ' x 555_555));
put('over.pdf', pdf('', 'a stream of words ' x 582_600));
put('empty.pdf', '');
put('protected.pdf', pdf('/Encrypt 9 0 R'));
put('script.pdf', pdf('/Names << /Java#53cript 5 0 R >>'));
put('opens.pdf', pdf('/OpenAction << /S /Launch >>'));
put('cut.pdf', substr(pdf(''), 0, -20));
put('cut.jpg', substr($jpg, 0, -4));
put('both.jpg', $jpg . "PK\x05\x06" . "\0" x 18);
put('bomb.png', png(20000, 20000));
put('lying.png', pdf(''));
put('page.pdf', '<html><script>alert(1)</script></html>');
put('list.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>');
my $bad = png(8, 8);
substr($bad, 20, 1) = "\1";
put('broken.png', $bad);
