#!/bin/sh
# The same as tests/bench/run at full length.
set -eu
. tests/lib/instance.sh
GUICHET_CONFIGURE=--enable-werror
export GUICHET_CONFIGURE
dir=${GUICHET_OUT%/*}/long
trap 'instance_stop "$dir"' EXIT
instance_start "$dir"
tests/bench/run
