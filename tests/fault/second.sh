# A second guichetd and nginx beside the demonstration, with the same database
# (or one of its own) and a configuration that differs by what a test says.
# shellcheck shell=sh
#
#   second_start [PATTERN REPLACEMENT]...   lines of guichet.conf, by sed
#   second_stop
#   second_worker POOL                      pids of its workers
#   second_database HOUSEHOLDS              a town of its own: $second_db
#   second_drop
#
# $second_dir is its folder, $second_url its address.  $second_xslt, when set
# before, is the folder of its sheets.

second_dir=
second_db=
second_url=

second_folder() {
	[ -z "$second_dir" ] || return 0
	second_dir=$(mktemp -d /tmp/guichet-second.XXXXXX)
	chmod 755 "$second_dir"
	mkdir "$second_dir/run" "$second_dir/log" "$second_dir/nginx"
	cp "$GUICHET_DIR/key" "$second_dir/key"
	second_owner=$(stat -c %U:%G "$GUICHET_DIR")
	[ "$(id -u)" != 0 ] || chown -R "$second_owner" "$second_dir"
}

# As the owner of the demonstration, with a clean environment.
second_as() { (second_exec "$@"); }

second_exec() {
	set -- env -i HOME="$second_dir" LC_ALL=C.UTF-8 \
	    PATH=/usr/lib/postgresql/15/bin:/usr/sbin:/usr/bin:/sbin:/bin "$@"
	if [ "$(id -u)" = 0 ]; then
		set -- setpriv --reuid="${second_owner%:*}" \
		    --regid="${second_owner#*:}" --clear-groups "$@"
	fi
	exec "$@"
}

second_port() {
	perl -MIO::Socket::INET -e 'for my $p (9190 .. 9990) {
	    print("$p\n"), exit 0 if IO::Socket::INET->new(Listen => 1,
	    LocalAddr => "127.0.0.1", LocalPort => $p, ReuseAddr => 1) }
	    exit 1'
}

second_start() {
	second_folder
	second_port=$(second_port)
	second_url=http://127.0.0.1:$second_port
	first_port=${GUICHET_URL##*:}
	first_port=${first_port%%/*}
	sed -e "s|host=$GUICHET_RUN|host=@PG@|g" \
	    -e "s|$GUICHET_DIR/app|@APP@|g" \
	    -e "s|$GUICHET_RUN|$second_dir/run|g" \
	    -e "s|$GUICHET_DIR|$second_dir|g" \
	    -e "s|127.0.0.1:$first_port|127.0.0.1:$second_port|g" \
	    -e "s|@PG@|$GUICHET_RUN|g" -e "s|@APP@|$GUICHET_DIR/app|g" \
	    "$GUICHET_DIR/guichet.conf" >"$second_dir/guichet.conf"
	[ -z "${second_xslt:-}" ] || sed -i "s|^xslt = .*|xslt = $second_xslt|" \
	    "$second_dir/guichet.conf"
	while [ $# -gt 1 ]; do
		sed -i "s|$1|$2|" "$second_dir/guichet.conf"
		shift 2
	done
	sed -e "s|$GUICHET_DIR/app|@APP@|g" -e "s|$GUICHET_DIR/src|@SRC@|g" \
	    -e "s|$GUICHET_RUN|$second_dir/run|g" \
	    -e "s|$GUICHET_DIR|$second_dir|g" \
	    -e "s|:$first_port\\b|:$second_port|g" \
	    -e "s|@APP@|$GUICHET_DIR/app|g" -e "s|@SRC@|$GUICHET_DIR/src|g" \
	    "$GUICHET_DIR/nginx/nginx.conf" >"$second_dir/nginx/nginx.conf"
	[ "$(id -u)" != 0 ] || chown -R "$second_owner" "$second_dir"
	second_daemon
	second_as nginx -c "$second_dir/nginx/nginx.conf" \
	    -p "$second_dir/nginx/" -e "$second_dir/log/nginx-error.log" ||
		return
	second_wait
}

# The daemon alone: nginx stays.
second_daemon() {
	# Each program becomes the next: our child is guichetd itself.
	(second_exec setsid "$GUICHET_APP/sbin/guichetd" \
	    --config "$second_dir/guichet.conf" \
	    >>"$second_dir/guichetd.log" 2>&1 </dev/null) &
	second_pid=$!
}

second_lives() {
	grep -q '^State:.[^ZX]' "/proc/$second_pid/status" 2>/dev/null
}

# Asked to end, wait for it: at most so many seconds.
second_end() {
	kill -TERM "$second_pid" 2>/dev/null || return 0
	for _ in $(seq "${1}0"); do
		second_lives || return 0
		sleep 0.1
	done
	return 1
}

second_wait() {
	for _ in $(seq 150); do
		[ "$(curl -s -o /dev/null -w '%{http_code}' \
		    "$second_url/aide")" = 200 ] && return 0
		second_lives || return 1
		sleep 0.1
	done
	return 1
}

second_stop() {
	[ -n "$second_dir" ] || return 0
	kill -QUIT "$(cat "$second_dir/run/nginx.pid" 2>/dev/null)" 2>/dev/null
	if [ -n "${second_pid:-}" ]; then
		second_end 15 || kill -KILL "$second_pid"
		wait "$second_pid" 2>/dev/null
	fi
	second_pid=
	cp "$second_dir/guichetd.log" "$GUICHET_OUT/second-guichetd.log" \
	    2>/dev/null
	rm -rf "$second_dir"
	second_dir=
}

# guichetd's founders are its children, their children the workers; a founder
# is told from another by the pool its workers serve.
second_worker() {
	second_as "$GUICHET_APP/bin/guichet" --config "$second_dir/guichet.conf" \
	    status --json | workers_of "$1"
}

# A database of its own in the same cluster, with a town of N households.
second_database() {
	second_folder
	second_db=guichet_essai_$$
	sed -e "s|dbname=guichet |dbname=$second_db |g" \
	    "$GUICHET_DIR/guichet.conf" >"$second_dir/town.conf"
	[ "$(id -u)" != 0 ] || chown "$second_owner" "$second_dir/town.conf"
	{
		psql -X -q -h "$GUICHET_RUN" -U postgres -d postgres -c \
		    "create database $second_db template template0 encoding 'UTF8'" &&
		second_as "$GUICHET_APP/bin/guichet" --config \
		    "$second_dir/town.conf" init &&
		second_as "$GUICHET_APP/bin/guichet" --config \
		    "$second_dir/town.conf" db apply &&
		second_as "$GUICHET_DIR/src/deploy/town/generate" \
		    --today "$(cat "$GUICHET_DIR/town")" --households "$1" \
		    --months-only >"$second_dir/town.sql" &&
		psql -X -q -v ON_ERROR_STOP=1 -h "$GUICHET_RUN" -U postgres \
		    -d "$second_db" -f "$second_dir/town.sql" &&
		psql -X -q -h "$GUICHET_RUN" -U postgres -d "$second_db" \
		    -c 'vacuum analyze'
	} >"$second_dir/town.log" 2>&1
	second_status=$?
	rm -f "$second_dir/town.sql"
	return $second_status
}

second_drop() {
	[ -n "$second_db" ] || return 0
	psql -X -q -h "$GUICHET_RUN" -U postgres -d postgres \
	    -c "drop database if exists $second_db with (force)"
	second_db=
}
