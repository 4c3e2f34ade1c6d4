# What the sockets of guichetd meet when it is not nginx that speaks.  Sourced
# by tests/fault/run.
# shellcheck shell=sh disable=SC2154

peer_client=$work/fcgi_client
${CC:-cc} -std=gnu11 -O2 -D_GNU_SOURCE -o "$peer_client" \
    "$top/tests/lib/fcgi_client.c"
chmod 755 "$work" "$peer_client"

# peer PATH [OPTION...]: to the family socket; $peer_ms is how long it took.
peer() {
	peer_began=$(date +%s%N)
	timeout 30 "$peer_client" "$second_dir/run/family.sock" "$@" \
	    >"$work/peer" 2>"$work/peer.err"
	peer_rc=$?
	peer_ms=$((($(date +%s%N) - peer_began) / 1000000))
}

# silent PART: freed after the second of silence that is allowed, with one
# worker, so that it is known which one.
silent() {
	second_worker family >"$work/before"
	peer /connexion --method POST --body "$(head -c 400 /dev/zero |
	    tr '\0' a)" --stall "$1"
	echo "after $peer_ms ms"
	second_worker family >"$work/after"
	[ "$peer_ms" -ge 900 ] && [ "$peer_ms" -le 2000 ] &&
	    cmp "$work/before" "$work/after"
}

# One byte each 100 ms never is a second of silence: the limit of the request,
# three seconds, and the one it is given after that.
dripping() {
	second_worker family >"$work/before"
	peer /aide --drip 100
	echo "after $peer_ms ms"
	[ "$peer_rc" -ne 0 ] && [ "$peer_ms" -ge 2900 ] &&
	    [ "$peer_ms" -le 5500 ] && within 2 another_worker &&
	    second_counts stuck
}

another_worker() {
	second_worker family >"$work/after"
	[ -s "$work/after" ] && ! cmp -s "$work/before" "$work/after"
}

# second_counts CAUSE: at least one worker of families was replaced for it.
second_counts() {
	second_as "$GUICHET_APP/bin/guichet" --config \
	    "$second_dir/guichet.conf" status --json >"$work/status"
	tr '{' '\n' <"$work/status" | grep -A1 '"name":"family"' |
	    grep -qE "\"$1\":[1-9]"
}

answered() {
	peer /aide --status
	[ "$peer_rc" -eq 0 ] && [ "$(cat "$work/peer")" = 200 ]
}

# Somebody else's process on the socket's group.
stranger() {
	[ "$(id -u)" = 0 ] || return 0
	chmod 666 "$second_dir/run/family.sock"
	setpriv --reuid=nobody --regid=nogroup --clear-groups \
	    "$peer_client" "$second_dir/run/family.sock" /aide \
	    >"$work/peer" 2>&1
	[ $? -ne 0 ] && ! grep -q '</html>' "$work/peer" &&
	    grep -q '"fcgi-peer"' "$second_dir/guichetd.log"
}

garbage() {
	for _ in $(seq 50); do
		head -c 3000 /dev/urandom
	done >"$work/noise"
	perl -MIO::Socket::UNIX -e '
	    local $/; open my $f, "<", $ARGV[1]; my $all = <$f>;
	    for my $i (0 .. 49) {
		my $s = IO::Socket::UNIX->new(Peer => $ARGV[0]) or exit 1;
		print $s substr($all, $i * 3000, 3000); close $s;
	    }' "$second_dir/run/family.sock" "$work/noise"
}

many_variables() {
	set -- /aide --status
	for i in $(seq 30); do
		set -- "$@" --param "HTTP_X_$i=$(head -c 3000 /dev/zero |
		    tr '\0' b)"
	done
	peer "$@"
	[ "$(cat "$work/peer")" = 400 ]
}

if second_start 'peer_user = .*' "peer_user = $(stat -c %U "$GUICHET_DIR")\\nread_seconds = 1" \
    'workers = .*' 'workers = 1\nseconds = 3'; then
	try 'A request comes through the socket alone' answered
	for part in begin params body; do
		try "A peer that falls silent in its $part is let go within two seconds" \
		    silent "$part"
		try "and the next one is served ($part)" answered
	done
	try 'A peer that drips is ended at the limit of a request' dripping
	try 'and its worker is replaced by one that serves' answered
	try 'A peer that is not the web server is turned away' stranger
	try 'Fifty peers that speak nonsense are let go' garbage
	try 'and the next one is served' within 3 answered
	try 'More variables than nginx can send are a bad request' \
	    many_variables
else
	not_ok 'A second guichetd starts' "$(tail -n 20 "$second_dir/guichetd.log")"
fi
second_stop
