#!/bin/sh
# A thousand addresses with an account and as many without: the same answer, and
# medians within five percent.
set -eu
. tests/lib/instance.sh
GUICHET_CONFIGURE=--enable-werror
export GUICHET_CONFIGURE
dir=${GUICHET_OUT%/*}/long
trap 'instance_stop "$dir"' EXIT
instance_start "$dir"
PAIRS=1000 WITHIN=5 tests/http/run t0502
