#!/usr/bin/perl
# A clamd that misbehaves:  clamd.pl SOCKET REPLY
#
# It takes a stream to its end, says REPLY (\0 is NUL) and closes.  The replies
# "early" and "gone" close before the stream ends, with and without a word.
use strict;
use warnings;
use IO::Socket::UNIX;

my ($path, $reply) = @ARGV;
$reply =~ s/\\0/\0/g;
unlink $path;
my $door = IO::Socket::UNIX->new(Local => $path, Listen => 5)
    or die "$path: $!\n";
chmod 0666, $path;
while (my $peer = $door->accept) {
	binmode $peer;
	read($peer, my $begin, 10);
	if ($reply eq 'early' || $reply eq 'gone') {
		print $peer "INSTREAM size limit exceeded. ERROR\0"
		    if $reply eq 'early';
		close $peer;
		next;
	}
	while (read($peer, my $length, 4) == 4) {
		my $n = unpack 'N', $length;
		last if $n == 0;
		read($peer, my $piece, $n);
	}
	print $peer $reply;
	close $peer;
}
