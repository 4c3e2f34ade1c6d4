# guichetd as systemd runs it, without systemd: a socket that is handed over, a
# place to report to, a credential.  Sourced by tests/fault/run.
# shellcheck shell=sh disable=SC2154

# A parent that listens, hears the notices and starts guichetd, as systemd
# would.  Its own socket outlives the child.
cat >"$work/unit.pl" <<'END'
use strict;
use warnings;
use Fcntl;
use IO::Socket::UNIX;
use POSIX ();
my ($dir, $app, $conf) = @ARGV;
unlink "$dir/run/family.sock", "$dir/notify";
umask 0117;
my $l = IO::Socket::UNIX->new(Local => "$dir/run/family.sock",
    Listen => 4096) or die "listen: $!";
my $n = IO::Socket::UNIX->new(Local => "$dir/notify", Type => SOCK_DGRAM)
    or die "notify: $!";
open my $log, '>', "$dir/notices" or die;
$log->autoflush(1);
my $child;
sub start {
	$child = fork;
	return if $child;
	POSIX::dup2(fileno $l, 3);
	fcntl STDIN, F_SETFD, 0;
	open my $three, '<&=', 3;
	fcntl $three, F_SETFD, 0;
	%ENV = (LISTEN_FDS => 1, LISTEN_PID => $$, LISTEN_FDNAMES => 'family',
	    NOTIFY_SOCKET => "$dir/notify", WATCHDOG_USEC => 1000000,
	    WATCHDOG_PID => $$, CREDENTIALS_DIRECTORY => "$dir/credentials");
	exec "$app/sbin/guichetd", '--config', $conf, '--pool', 'family';
	exit 127;
}
$SIG{TERM} = sub { kill TERM => $child; waitpid $child, 0;
    print $log "exit $?\n"; exit 0 };
$SIG{HUP} = sub { kill HUP => $child };
# A restart: the child ends, the socket stays, another child begins.
$SIG{USR1} = sub { kill TERM => $child; waitpid $child, 0; start() };
start();
open my $pid, '>', "$dir/unit.pid"; print $pid $$; close $pid;
while (1) {
	my $said;
	next unless defined $n->recv($said, 4096);
	$said =~ tr/\n/ /;
	print $log "$said\n";
}
END

unit_start() {
	second_folder
	sed -e "s|host=$GUICHET_RUN|host=@PG@|g" \
	    -e "s|$GUICHET_DIR/app|@APP@|g" \
	    -e "s|$GUICHET_RUN|$second_dir/run|g" \
	    -e "s|$GUICHET_DIR|$second_dir|g" -e "s|@PG@|$GUICHET_RUN|g" \
	    -e "s|@APP@|$GUICHET_DIR/app|g" "$GUICHET_DIR/guichet.conf" \
	    >"$second_dir/guichet.conf"
	# The key is a credential, and not where the configuration says.
	mkdir "$second_dir/credentials"
	mv "$second_dir/key" "$second_dir/credentials/key"
	cp "$work/unit.pl" "$second_dir/unit.pl"
	[ "$(id -u)" != 0 ] || chown -R "$second_owner" "$second_dir"
	second_as perl "$second_dir/unit.pl" "$second_dir" "$GUICHET_APP" \
	    "$second_dir/guichet.conf" >"$second_dir/guichetd.log" 2>&1 &
	second_pid=$!
	within 10 grep -q 'READY=1' "$second_dir/notices" 2>/dev/null
}

unit_answers() {
	"$peer_client" "$second_dir/run/family.sock" /aide --status \
	    >"$work/peer" 2>&1 && grep -q 200 "$work/peer"
}

# All the while requests arrive: none is refused, for the socket is not ours.
unit_restart() {
	"$peer_client" "$second_dir/run/family.sock" /aide --seconds 4 \
	    >"$work/restart" &
	asking=$!
	sleep 1
	kill -USR1 "$(unit_pid)"
	wait "$asking"
	cat "$work/restart"
	grep -q 'ended 0 refused 0 errors 0' "$work/restart"
}

# The shell that started it stands between us and the parent.
unit_pid() { cat "$second_dir/unit.pid"; }

unit_reload() {
	kill -HUP "$(unit_pid)"
	within 8 grep -q 'RELOADING=1 MONOTONIC_USEC=[0-9]' \
	    "$second_dir/notices" && within 8 unit_ready_twice
}
unit_ready_twice() {
	sed '1,/RELOADING=1/d' "$second_dir/notices" | grep -q 'READY=1'
}

unit_prefix() { grep -q '^{' "$second_dir/guichetd.log"; }

unit_stop() {
	kill -TERM "$(unit_pid)"
	wait "$second_pid"
	second_pid=
	grep -q 'STOPPING=1' "$second_dir/notices" &&
	    grep -q '^exit 0' "$second_dir/notices" &&
	    [ -S "$second_dir/run/family.sock" ]
}

peer_client=$work/fcgi_client
[ -x "$peer_client" ] || ${CC:-cc} -std=gnu11 -O2 -D_GNU_SOURCE \
    -o "$peer_client" "$top/tests/lib/fcgi_client.c"
if unit_start; then
	try 'A unit takes the socket it is handed and its key as a credential' \
	    unit_answers
	try 'The watchdog hears of it twice a second' within 3 grep -q \
	    'WATCHDOG=1' "$second_dir/notices"
	try 'A reload is told, from its begin to its end' unit_reload
	try 'A restart of the unit loses no request' unit_restart
	try 'Outside the journal its log has no prefix' unit_prefix
	try 'It says that it stops, and leaves the socket where it is' \
	    unit_stop
else
	not_ok 'A unit starts' "$(cat "$second_dir/notices" \
	    "$second_dir/guichetd.log" 2>&1 | tail -n 20)"
fi
second_stop
