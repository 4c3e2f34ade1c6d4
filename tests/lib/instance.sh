# A demonstration for tests.  The environment it sets is what tests/<part>/run
# may rely on (tests/README.md).
# shellcheck shell=sh

# A port nobody listens on, of 8190 to 8989; each checkout begins elsewhere, so
# that two of them do not choose the same one.
free_port() {
	perl -MIO::Socket::INET -e 'for my $n (0 .. 799) {
	    my $p = 8190 + ($ARGV[0] + $n) % 800;
	    print("$p\n"), exit 0 if IO::Socket::INET->new(Listen => 1,
	    LocalAddr => "127.0.0.1", LocalPort => $p, ReuseAddr => 1) }
	    exit 1' "$(printf %s "$GUICHET_SOURCE" | cksum | cut -d" " -f1)"
}

# instance_start DIR [options of deploy/demo]: anew, with an empty past.
instance_start() {
	instance_dir=$1
	shift
	instance_port=$(free_port) || return
	if [ -f "$instance_dir/port" ]; then
		set -- reset --dir "$instance_dir" --port "$instance_port" "$@"
	else
		set -- start --dir "$instance_dir" --port "$instance_port" "$@"
	fi
	"$GUICHET_SOURCE/deploy/demo" "$@" || return
	instance_environment "$instance_dir"
}

# The programs alone, without a database.
instance_build() {
	"$GUICHET_SOURCE/deploy/demo" build --dir "$1" || return
	instance_environment "$1"
}

instance_stop() {
	[ ! -f "$1/port" ] || "$GUICHET_SOURCE/deploy/demo" stop --dir "$1"
}

# As the demonstration writes it: a second one is made by replacing that path.
instance_environment() {
	GUICHET_DIR=$(cd "$1" && pwd -P)
	GUICHET_BUILD=$GUICHET_DIR/build
	GUICHET_APP=$GUICHET_DIR/app
	# A folder that was only built in has no port.
	GUICHET_PORT=$(cat "$1/port" 2>/dev/null || :)
	GUICHET_URL=http://127.0.0.1:$GUICHET_PORT
	GUICHET_USER=$(stat -c %U "$1")
	export GUICHET_DIR GUICHET_BUILD GUICHET_APP GUICHET_PORT GUICHET_URL \
	    GUICHET_USER
}

# As the owner of the instance, with a clean environment.
as_owner() {
	if [ "$(id -u)" = 0 ]; then
		set -- setpriv --reuid="$GUICHET_USER" \
		    --regid="$GUICHET_USER" --clear-groups "$@"
	fi
	env -i PATH="/usr/lib/postgresql/15/bin:/usr/sbin:/usr/bin:/sbin:/bin" \
	    HOME="$GUICHET_DIR" LC_ALL=C.UTF-8 "$@"
}
