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

# instance_copy FROM DIR: a second town like the first, without building or
# loading it again; both run afterwards.
instance_copy() {
	instance_port=$(free_port) || return	# while the first holds its own
	instance_stop "$1" && instance_stop "$2" || return
	rm -rf "$2"
	cp -a "$1" "$2"
	rm -rf "$2/port" "$2/run" "$2/mail"
	# The only file with the folder's name that a start does not write anew.
	sed -i "s|$1/|$2/|g; s|'$1/run'|'$2/run'|" "$2/pg/postgresql.conf"
	"$GUICHET_SOURCE/deploy/demo" start --dir "$1" &
	instance_first=$!
	"$GUICHET_SOURCE/deploy/demo" start --dir "$2" \
	    --port "$instance_port" && wait "$instance_first"
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

# For the scripts of tests/long, from the top: their own copy of guichet in the
# folder NAME that the next run keeps, built with OPTIONS, stopped at the end.
#
#   long_build NAME [OPTION...]
#   long_town NAME [OPTION...]    and its town, started
long_build() {
	long_options "$@"
	instance_build "$long_dir"
}

long_town() {
	long_options "$@"
	trap 'instance_stop "$long_dir"' EXIT
	instance_start "$long_dir"
}

long_options() {
	# shellcheck disable=SC2153  # tests/long/run sets it
	long_dir=${GUICHET_OUT%/*}/$1
	shift
	GUICHET_CONFIGURE="--enable-werror${*:+ $*}"
	export GUICHET_CONFIGURE
}
