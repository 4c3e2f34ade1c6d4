# The sender is killed again and again while it sends; relays answer with
# nonsense, or hang up.  Sourced by tests/fault/run.
# shellcheck shell=sh disable=SC2154

mail_log() { grep -F "@$mail_tag.example" "$GUICHET_DIR/mail/log"; }
mail_sent() { mail_log | wc -l; }
mail_left() {
	sql -c "select count(*) from guichet.message
	    where recipient like '%@$mail_tag.example' and state <> 'sent'"
}
mail_none_left() { [ "$(mail_left)" = 0 ]; }

# A kill for each part of the way, until the last one is under way.
mail_kill_while_sending() {
	mail_killed=0
	for n in $(seq "$mail_kills"); do
		until [ "$(mail_sent)" -ge $((mail_n * n / (mail_kills + 1))) ]
		do
			[ "$(date +%s)" -lt "$mail_end" ] || return 1
		done
		kill -9 "$(jobs_pid)" 2>/dev/null || return 1
		mail_killed=$((mail_killed + 1))
		jobs_start
	done
}

# mail_ask TAG: as many messages as this run wants.
mail_ask() {
	mail_tag=$1
	sql -c "select guichet.mail('test', 'p' || i || '@$mail_tag.example',
	    null, null) from generate_series(1, $mail_n) i" >/dev/null
}

mail_n=$(size 300 10000)
mail_kills=$(size 4 20)
mail_end=$(($(date +%s) + $(size 30 600)))
mail_began=$(date +%s%N)
mail_ask "tue$$"
try "The sender is killed while it sends" mail_kill_while_sending
try "Every message is sent all the same" \
    within "$(size 20 300)" mail_none_left
mail_ms=$((($(date +%s%N) - mail_began) / 1000000))
mail_log >"$work/mail.log"
mail_ids=$(cut -f2 "$work/mail.log" | sort -u | wc -l)
mail_all=$(wc -l <"$work/mail.log")
printf '# %s messages, %s kills, %s deliveries of %s identifiers, %s ms\n' \
    "$mail_n" "$mail_killed" "$mail_all" "$mail_ids" "$mail_ms"
try 'None is lost' [ "$mail_ids" = "$mail_n" ]
try 'A kill repeats one message at most' \
    [ $((mail_all - mail_n)) -le "$mail_killed" ]
try 'and a repeat has the same identifier' \
    [ "$(cut -f2,3 "$work/mail.log" | sort -u | wc -l)" = "$mail_n" ]

# Asked to end, it finishes what is in hand: nothing is repeated later.
mail_ends() {
	until [ "$(mail_sent)" -ge 1 ]; do
		[ "$(date +%s)" -lt "$mail_end" ] || return 1
	done
	kill -TERM "$(jobs_pid)" &&
	    within 5 sh -c "! kill -0 $(jobs_pid) 2>/dev/null" &&
	    echo "left $(mail_left), sent $(mail_sent)" &&
	    [ "$(mail_left)" -gt 0 ] && [ "$(mail_left)" = \
	    $((mail_n - $(mail_sent))) ]
}
mail_n=1000
mail_end=$(($(date +%s) + 20))
mail_ask "fin$$"
try 'Asked to end while it sends, the sender finishes the message in hand' \
    mail_ends
jobs_start
try 'and the others are sent by the next one' within 20 mail_none_left
try 'each once' [ "$(mail_sent)" = "$mail_n" ]
sql -c "delete from guichet.message
    where recipient ~ '@(tue|fin)$$[.]example'"

# --- relays ----------------------------------------------------------------

# relay MODE: one that does that, on $relay_port, until it is killed.
relay() {
	perl -MIO::Socket::INET -e '
	my ($mode, $file) = @ARGV;
	my $l = IO::Socket::INET->new(Listen => 8, LocalAddr => "127.0.0.1")
	    or die;
	open my $f, ">", $file or die; print $f $l->sockport; close $f;
	while (my $c = $l->accept) {
		if ($mode eq "hang") { push @kept, $c; next }
		if ($mode eq "nonsense") { print $c "\0\1\2nonsense\r\n" x 50 }
		if ($mode eq "busy") { print $c "421 too busy\r\n" }
		if ($mode eq "cut") {
			print $c "220 relay\r\n"; <$c>; print $c "250 ok\r\n";
			<$c>; print $c "250 ok\r\n"; <$c>; print $c "250 ok\r\n";
			<$c>; print $c "354 go on\r\n"; <$c>;
		}
		close $c;
	}' "$1" "$work/relay.port" &
	relay_pid=$!
	within 5 test -s "$work/relay.port"
}

relay_try() {
	rm -f "$work/relay.port"
	relay "$1" || return
	sed "s|^relay = .*|relay = 127.0.0.1:$(cat "$work/relay.port")|" \
	    "$GUICHET_DIR/guichet.conf" >"$work/relay.conf"
	relay_sent
	relay_status=$?
	kill "$relay_pid" 2>/dev/null
	return $relay_status
}

# By hand, with that relay, while the resident one is stopped.
relay_sent() {
	relay_to=$relay_mode@$relay_tag.example
	sql -c "select guichet.mail('test', '$relay_to', null, null)" \
	    >"$work/relay.id"
	chmod 755 "$work" && chmod 644 "$work/relay.conf"
	relay_as "$GUICHET_APP/bin/guichet" --config "$work/relay.conf" job \
	    outbox
	sql -c "select state, attempts, error from guichet.message
	    where id = $(cat "$work/relay.id")"
	[ "$(sql -c "select state || attempts from guichet.message
	    where id = $(cat "$work/relay.id")")" = due1 ]
}

relay_as() {
	[ "$(id -u)" != 0 ] || set -- setpriv --clear-groups \
	    --reuid="$(stat -c %U "$GUICHET_DIR")" \
	    --regid="$(stat -c %G "$GUICHET_DIR")" "$@"
	"$@"
}

relay_tag=relais$$
kill -TERM "$(cat "$GUICHET_RUN/jobs.pid")"
sleep 0.3
# One that hangs takes the half minute that a message may take.
relay_modes="nonsense busy cut$(size '' ' hang')"
for relay_mode in $relay_modes; do
	try "A relay that answers with $relay_mode keeps no message" \
	    relay_try "$relay_mode"
done
jobs_start
sql -c "update guichet.message set due_at = guichet.now()
    where recipient like '%@$relay_tag.example'" -c 'notify guichet_work'
relay_all() {
	relay_n=$(echo "$relay_modes" | wc -w)
	[ "$(grep -cF "@$relay_tag.example" "$GUICHET_DIR/mail/log")" = \
	    "$relay_n" ] &&
	[ "$(sql -c "select count(*) from guichet.message where state = 'sent'
	    and recipient like '%@$relay_tag.example'")" = "$relay_n" ]
}
try 'and each is delivered by the next relay, once' within 10 relay_all
sql -c "delete from guichet.message
    where recipient like '%@$relay_tag.example'"
